// The searches of a level for JSON's structure, as structure.h has them for XML's.
#ifndef CAASCAN_JSON_STRUCTURE_H
#define CAASCAN_JSON_STRUCTURE_H

#include "structure.h"

size_t caa_find_json_ssse3(const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_json_avx2(const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_json_avx512(const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_json_neon(const uint8_t *text, size_t count, caa_places *places);

// Of a block's bytes outside ASCII, those that begin a run of such bytes; `run` says whether one goes on from the block before.
static inline uint64_t caa_run_starts(uint64_t high, uint64_t *run) {
    uint64_t starts = high & ~(high << 1 | *run);
    *run = high >> 63;
    return starts;
}

#endif
