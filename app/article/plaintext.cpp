#include "article/plaintext.h"
