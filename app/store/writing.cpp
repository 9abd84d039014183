#include "store/writing.h"
