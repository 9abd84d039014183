#include "feed/feedparser.h"
