#if defined(__aarch64__)
#include "structure.h"

#include <arm_neon.h>

static inline uint8x16_t equal(uint8x16_t in, uint8_t byte) { return vceqq_u8(in, vdupq_n_u8(byte)); }

static inline uint8x16_t structure(uint8x16_t in) {
    uint8x16_t marks = vorrq_u8(vorrq_u8(equal(in, '<'), equal(in, '"')), equal(in, '&'));
    return vorrq_u8(marks, vcltq_u8(in, vdupq_n_u8(' ')));
}

static inline uint8x16_t not_plain(uint8x16_t in, caa_kind kind) {
    uint8x16_t low = vcltq_u8(in, vdupq_n_u8(' ')), high = vcgeq_u8(in, vdupq_n_u8(0x80));
    if (kind == CAA_JSON_STRING) return vorrq_u8(vorrq_u8(low, high), vorrq_u8(equal(in, '"'), equal(in, '\\')));
    uint8x16_t blanks = vorrq_u8(vorrq_u8(equal(in, '\n'), equal(in, '\r')), equal(in, '\t'));
    return vorrq_u8(high, vbicq_u8(low, blanks));
}

// One bit a byte: each byte keeps the bit of its own place, and sums of neighbours join them.
static inline uint64_t bits_of(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
    static const uint8_t own[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t places = vld1q_u8(own);
    uint8x16_t low = vpaddq_u8(vandq_u8(a, places), vandq_u8(b, places));
    uint8x16_t high = vpaddq_u8(vandq_u8(c, places), vandq_u8(d, places));
    low = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(low, low)), 0);
}

size_t caa_find_structure_neon(const uint8_t *text, size_t count, caa_places *places) {
    size_t done = 0;
    for (; done + 64 <= count && caa_has_room(places); done += 64) {
        uint8x16x4_t in = vld1q_u8_x4(text + done);
        caa_put(places, bits_of(structure(in.val[0]), structure(in.val[1]), structure(in.val[2]), structure(in.val[3])), done);
    }
    return done;
}

size_t caa_plain_neon(const uint8_t *text, size_t count, caa_kind kind) {
    size_t done = 0;
    for (; done + 64 <= count; done += 64) {
        uint8x16x4_t in = vld1q_u8_x4(text + done);
        uint8x16_t low = vorrq_u8(not_plain(in.val[0], kind), not_plain(in.val[1], kind));
        uint8x16_t high = vorrq_u8(not_plain(in.val[2], kind), not_plain(in.val[3], kind));
        if (vmaxvq_u8(vorrq_u8(low, high))) break;
    }
    return done;
}
#endif
