#include "reader/subscriber.h"
