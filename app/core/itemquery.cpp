#include "core/itemquery.h"
