#include "reader/profile.h"
