#include "article/extraction.h"
