// Debian builds libxml2 with ICU, whose headers clash with those that Foundation brings. Nothing
// here needs them: they only describe members of a structure that is never looked into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
