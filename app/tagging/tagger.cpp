#include "tagging/tagger.h"
