#if defined(__aarch64__)
#include "structure.h"

#include <arm_neon.h>

static inline uint8x16_t equal(uint8x16_t in, uint8_t byte) { return vceqq_u8(in, vdupq_n_u8(byte)); }

static inline uint8x16_t structure(caa_format format, uint8x16_t in) {
    uint8x16_t marks = vorrq_u8(vcltq_u8(in, vdupq_n_u8(' ')), equal(in, '"'));
    if (format == CAA_JSON) return vorrq_u8(marks, equal(in, '\\'));
    return vorrq_u8(marks, vorrq_u8(equal(in, '<'), equal(in, '&')));
}

static inline uint8x16_t is_high(uint8x16_t in) { return vcgeq_u8(in, vdupq_n_u8(0x80)); }

static inline uint8x16_t not_plain(caa_format format, uint8x16_t in) {
    uint8x16_t low = vcltq_u8(in, vdupq_n_u8(' ')), high = is_high(in);
    if (format == CAA_JSON) return vorrq_u8(vorrq_u8(low, high), vorrq_u8(equal(in, '"'), equal(in, '\\')));
    uint8x16_t blanks = vorrq_u8(vorrq_u8(equal(in, '\n'), equal(in, '\r')), equal(in, '\t'));
    return vorrq_u8(high, vbicq_u8(low, blanks));
}

// One bit a byte: each byte keeps the bit of its own place, and sums of neighbours join them.
static inline uint64_t bits_of(const uint8x16_t marks[4]) {
    static const uint8_t own[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t places = vld1q_u8(own);
    uint8x16_t low = vpaddq_u8(vandq_u8(marks[0], places), vandq_u8(marks[1], places));
    uint8x16_t high = vpaddq_u8(vandq_u8(marks[2], places), vandq_u8(marks[3], places));
    low = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(low, low)), 0);
}

size_t caa_find_structure_neon(caa_format format, const uint8_t *text, size_t count, caa_places *places) {
    size_t done = 0;
    for (uint64_t run = 0; done + 64 <= count && caa_has_room(places); done += 64) {
        uint8x16x4_t in = vld1q_u8_x4(text + done);
        uint8x16_t marks[4], high[4];
        for (int part = 0; part < 4; part++) {
            marks[part] = structure(format, in.val[part]);
            high[part] = is_high(in.val[part]);
        }
        uint64_t bits = bits_of(marks);
        if (format == CAA_JSON) bits |= caa_run_starts(bits_of(high), &run);
        caa_put(places, bits, done);
    }
    return done;
}

size_t caa_plain_neon(caa_format format, const uint8_t *text, size_t count) {
    size_t done = 0;
    for (; done + 64 <= count; done += 64) {
        uint8x16x4_t in = vld1q_u8_x4(text + done);
        uint8x16_t low = vorrq_u8(not_plain(format, in.val[0]), not_plain(format, in.val[1]));
        uint8x16_t high = vorrq_u8(not_plain(format, in.val[2]), not_plain(format, in.val[3]));
        if (vmaxvq_u8(vorrq_u8(low, high))) break;
    }
    return done;
}
#endif
