// The function is in swift-crypto; this file only makes the module one to build.
#include "CBoringSHA256.h"
