// The searches of a level. They look at whole blocks of 64 bytes from the start and return where they stopped; the portable ones do
// the rest.
#ifndef CAASCAN_STRUCTURE_H
#define CAASCAN_STRUCTURE_H

#include "caascan.h"

// What a search for places has found and may still write.
typedef struct {
    uint32_t *next;
    const uint32_t *end;
} caa_places;

size_t caa_find_structure_ssse3(caa_format format, const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_structure_avx2(caa_format format, const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_structure_avx512(caa_format format, const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_structure_neon(caa_format format, const uint8_t *text, size_t count, caa_places *places);

size_t caa_plain_ssse3(caa_format format, const uint8_t *text, size_t count);
size_t caa_plain_avx2(caa_format format, const uint8_t *text, size_t count);
size_t caa_plain_avx512(caa_format format, const uint8_t *text, size_t count);
size_t caa_plain_neon(caa_format format, const uint8_t *text, size_t count);

// Whether a block's places certainly fit.
static inline bool caa_has_room(const caa_places *places) { return places->end - places->next >= 64; }

// Of a block's bytes outside ASCII, those that begin a run of such bytes; `run` says whether one goes on from the block before.
static inline uint64_t caa_run_starts(uint64_t high, uint64_t *run) {
    uint64_t starts = high & ~(high << 1 | *run);
    *run = high >> 63;
    return starts;
}

// Writes the places of the bits that are set, four a turn, the last turn writing further than it counts.
static inline void caa_put(caa_places *places, uint64_t bits, size_t base) {
    uint32_t *next = places->next;
    places->next += __builtin_popcountll(bits);
    while (bits) {
        for (int turn = 0; turn < 4; turn++, bits &= bits - 1)
            next[turn] = (uint32_t)base + (uint32_t)__builtin_ctzll(bits | 1ULL << 63);
        next += 4;
    }
}

#endif
