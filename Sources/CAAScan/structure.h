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

size_t caa_find_structure_ssse3(const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_structure_avx2(const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_structure_avx512(const uint8_t *text, size_t count, caa_places *places);
size_t caa_find_structure_neon(const uint8_t *text, size_t count, caa_places *places);

size_t caa_plain_ssse3(const uint8_t *text, size_t count, caa_kind kind);
size_t caa_plain_avx2(const uint8_t *text, size_t count, caa_kind kind);
size_t caa_plain_avx512(const uint8_t *text, size_t count, caa_kind kind);
size_t caa_plain_neon(const uint8_t *text, size_t count, caa_kind kind);

// Whether a block's places certainly fit.
static inline bool caa_has_room(const caa_places *places) { return places->end - places->next >= 64; }

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
