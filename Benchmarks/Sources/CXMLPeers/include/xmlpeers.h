// Other libraries that read a deposit statement into rows, and what their rows come to: the amounts and balances in hundredths, the
// times in milliseconds, the days, and the lengths of all words and texts. 0 is a failure.
#ifndef XMLPEERS_H
#define XMLPEERS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// pugixml, whose rows hold places in its copy of the document.
uint64_t peer_pugixml_rows(const char *bytes, size_t count);

// libxml2's SAX2 interface, with the texts in one block of memory.
uint64_t peer_libxml2_rows(const char *bytes, size_t count);

// The same, with each text a string of its own.
uint64_t peer_libxml2_strings(const char *bytes, size_t count);

#ifdef __cplusplus
}
#endif
#endif
