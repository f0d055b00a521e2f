// The byte loops of AACore that the vector units of a processor do best. Nothing here knows a format's rules beyond its
// alphabet; AACore does. Every function reads and writes exactly the bytes that its arguments name.
#ifndef CAASCAN_H
#define CAASCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What a processor can do; the best that it can is chosen once. The environment variable AA_SCAN_LEVEL, one of the names below
// in lower case, asks for less.
typedef enum {
    CAA_PORTABLE = 0,
    CAA_SSSE3 = 1,
    CAA_AVX2 = 2,
    CAA_AVX512 = 3,  // with VBMI and VBMI2
    CAA_NEON = 4,
} caa_level;

// The level that is in use.
caa_level caa_current_level(void);

// Whether this processor and this build have a level.
bool caa_has_level(caa_level level);

// Decodes groups of four base64 characters into three bytes each. `out` has room for 3 · groups bytes and may begin where
// `text` does. Returns the number of groups decoded: fewer than asked for if the next one holds a character outside the
// alphabet, what was written behind them then being of no meaning.
size_t caa_base64_decode(const uint8_t *text, size_t groups, uint8_t *out, bool is_url);

// The same at a level that the processor has, for comparing levels.
size_t caa_base64_decode_at(caa_level level, const uint8_t *text, size_t groups, uint8_t *out, bool is_url);

// Encodes groups of three bytes into four base64 characters each.
void caa_base64_encode(const uint8_t *bytes, size_t groups, uint8_t *out, bool is_url);

// What a text is written in.
typedef enum { CAA_XML = 0, CAA_JSON = 1 } caa_format;

// Finds the bytes that give a text its structure: those below a blank and, of XML, `<`, `"` and `&`; of JSON, `"`, `\` and the first
// of each run of bytes outside ASCII. Writes their places in order, at most `room` of them, and to `found` how many; what stands
// behind them in `places` is of no meaning then. Returns the bytes looked at: fewer than `count` once the places of the next 64 bytes
// may not fit.
size_t caa_find_structure(
    caa_format format, const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found);

// The same at a level that the processor has.
size_t caa_find_structure_at(
    caa_level level, caa_format format, const uint8_t *text, size_t count, uint32_t *places, size_t room, size_t *found);

// The number of bytes at the start that are plain: ASCII without control characters, but in XML with tabs and line breaks, and in
// JSON without quotes and backslashes.
size_t caa_plain_count(caa_format format, const uint8_t *text, size_t count);

// The same at a level that the processor has.
size_t caa_plain_count_at(caa_level level, caa_format format, const uint8_t *text, size_t count);

// A name and what must follow it, up to 31 bytes.
typedef struct {
    uint8_t bytes[40];  // zeros behind them
    uint64_t last;      // the bits that count of the word behind the whole ones
    uint32_t rest;      // where that word begins
    uint32_t count;
    uint32_t slot;    // where a value with the name goes, below 16
    uint32_t bit;     // of that slot
    uint32_t number;  // among the names
} caa_row_name;

// How the rows of a table are written: elements of one name with nothing inside.
typedef struct {
    caa_row_name head;  // `<` and the name
    caa_row_name tail;  // `></`, the name, `>`
    caa_row_name names[32];  // of attributes, with `="` behind them
    size_t name_count;
    uint8_t looks[64];  // a name's number plus one, at the place its look says or behind it; 0 where there is none
    caa_row_name order[32];  // the last row's names: most likely the next one's too
    uint32_t order_count;
    uint32_t order_met;  // a bit for each of them
} caa_row_form;

// Begins a form for elements with a name; false if it is too long.
bool caa_row_form_begin(caa_row_form *form, const uint8_t *element, size_t count);

// Adds the name of an attribute and the slot for its values; false if it is too long, or there are too many.
bool caa_row_form_add(caa_row_form *form, const uint8_t *attribute, size_t count, size_t slot);

// A text with rows, and when to leave them to another reader.
typedef struct {
    const uint8_t *bytes;
    size_t count;
    const uint32_t *places;  // those that `caa_find_structure` finds, none of them behind the text: they are looked up unchecked
    size_t place_count;
    size_t longest;  // value
    size_t most;     // attributes, up to 32
} caa_row_text;

// A row that was read, or where to read.
typedef struct {
    size_t index;      // of its start, then behind it
    size_t place;      // how many places stand before
    uint32_t filled;   // a bit for each slot with a value that is not empty
    uint32_t escaped;  // a bit for each slot whose text is not its bytes
    uint32_t met;      // a bit for each name that it has
} caa_row;

typedef enum {
    CAA_ROW_READ = 0,
    CAA_ROW_CUT = 1,    // the places begin behind the row's start or end before its end
    CAA_ROW_OTHER = 2,  // what stands here is not written as rows usually are, or is none
} caa_row_result;

// Reads the row that comes next, and writes the start and the end of each value at twice its slot: `values` has room for 32. What
// has no name of the form, is not well-formed or is worth a remark is no row.
caa_row_result caa_read_row(
    const caa_row_text *text, caa_row_form *form, caa_row *row, uint32_t *restrict values);

#endif
