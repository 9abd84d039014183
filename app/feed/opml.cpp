#include "feed/opml.h"
