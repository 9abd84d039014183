#include "reader/refresher.h"
