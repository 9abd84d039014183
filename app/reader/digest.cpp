#include "reader/digest.h"
