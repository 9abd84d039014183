#include "feed/dateparser.h"
