#include "models/timelinemodel.h"
