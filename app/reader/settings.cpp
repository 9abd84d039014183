#include "reader/settings.h"
