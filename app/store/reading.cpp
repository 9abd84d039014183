#include "store/reading.h"
