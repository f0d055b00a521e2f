#if defined(__aarch64__)
#include "base64.h"

#include <arm_neon.h>

// The value of each ASCII character; 0xFF outside the alphabet.
#define NO 0xFF
static const uint8_t values_of_ascii[128] = {
    NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO,
    NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO, 62, NO, NO, NO, 63, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, NO, NO, NO, NO, NO, NO,
    NO, 0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, NO, NO, NO, NO, NO,
    NO, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, NO, NO, NO, NO, NO,
};

static inline uint8x16_t value(uint8x16_t in, uint8x16x4_t lower, uint8x16x4_t upper) {
    // A look-up beyond its 64 entries leaves what stands there: 0xFF, then what the lower half gave.
    return vqtbx4q_u8(vqtbx4q_u8(vdupq_n_u8(NO), lower, in), upper, veorq_u8(in, vdupq_n_u8(0x40)));
}

size_t caa_base64_decode_neon(const uint8_t *text, size_t groups, uint8_t *out) {
    const uint8x16x4_t lower = vld1q_u8_x4(values_of_ascii), upper = vld1q_u8_x4(values_of_ascii + 64);
    size_t done = 0;
    for (; done + 16 <= groups; done += 16, text += 64, out += 48) {
        uint8x16x4_t in = vld4q_u8(text);
        uint8x16_t a = value(in.val[0], lower, upper), b = value(in.val[1], lower, upper);
        uint8x16_t c = value(in.val[2], lower, upper), d = value(in.val[3], lower, upper);
        if (vmaxvq_u8(vorrq_u8(vorrq_u8(a, b), vorrq_u8(c, d))) > 63) break;
        uint8x16x3_t bytes = {{
            vorrq_u8(vshlq_n_u8(a, 2), vshrq_n_u8(b, 4)),
            vorrq_u8(vshlq_n_u8(b, 4), vshrq_n_u8(c, 2)),
            vorrq_u8(vshlq_n_u8(c, 6), d),
        }};
        vst3q_u8(out, bytes);
    }
    return done;
}
#endif
