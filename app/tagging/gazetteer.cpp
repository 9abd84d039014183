#include "tagging/gazetteer.h"
