#include "feed/discovery.h"
