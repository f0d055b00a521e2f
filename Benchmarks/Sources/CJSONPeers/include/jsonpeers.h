// Another library that reads a deposit statement in JSON into rows; what they come to is told by xmlpeers.h.
#ifndef JSONPEERS_H
#define JSONPEERS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// simdjson's DOM, whose rows hold places in its own copy of the texts. Behind the document there are 64 bytes that it may read.
uint64_t peer_simdjson_rows(const char *bytes, size_t count);

#ifdef __cplusplus
}
#endif
#endif
