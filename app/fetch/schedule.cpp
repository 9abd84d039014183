#include "fetch/schedule.h"
