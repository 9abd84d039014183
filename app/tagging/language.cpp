#include "tagging/language.h"
