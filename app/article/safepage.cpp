#include "article/safepage.h"
