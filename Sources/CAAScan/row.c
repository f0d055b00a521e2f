#include <string.h>

#include "caascan.h"

// In the middle of the hot loop: a call would keep what it works on in memory.
#define INLINE static inline __attribute__((always_inline))
// Seldom needed: what it works on must not crowd out the hot loop's.
#define APART static __attribute__((noinline))

static inline uint64_t word_at(const uint8_t *text) {
    uint64_t word;
    memcpy(&word, text, 8);
    return word;
}

// The bytes that a comparison may look at.
enum { REACH = 40 };

// Whether a name stands at the start of a text.
INLINE bool begins(const uint8_t *text, const caa_row_name *name) {
    if (name->rest > 0 && word_at(text) != word_at(name->bytes)) return false;
    if (name->rest > 8 && word_at(text + 8) != word_at(name->bytes + 8)) return false;
    if (name->rest > 16 && word_at(text + 16) != word_at(name->bytes + 16)) return false;
    return ((word_at(text + name->rest) ^ word_at(name->bytes + name->rest)) & name->last) == 0;
}

// Whether one of the five entities stands at the start.
static inline bool is_entity(const uint8_t *text, size_t count) {
    static const struct {
        size_t count;
        char text[7];
    } entities[5] = {{5, "&amp;"}, {4, "&lt;"}, {4, "&gt;"}, {6, "&quot;"}, {6, "&apos;"}};
    for (int index = 0; index < 5; index++)
        if (count >= entities[index].count && !memcmp(text, entities[index].text, entities[index].count)) return true;
    return false;
}

// The place among 64 where the search for a name begins.
static inline size_t look(const uint8_t *name, size_t count) {
    uint8_t start[8] = {0};
    memcpy(start, name, count < 8 ? count : 8);
    return ((word_at(start) + count) * 0x9E3779B97F4A7C15) >> 58;
}

// Writes a name of three parts; false if it is too long.
static bool set_name(caa_row_name *name, const char *before, const uint8_t *text, size_t count, const char *behind) {
    size_t first = strlen(before), last = strlen(behind);
    // The comparison looks at the word behind the last one, too.
    if (count >= 32 || first + count + last >= 32) return false;
    memset(name, 0, sizeof *name);
    memcpy(name->bytes, before, first);
    memcpy(name->bytes + first, text, count);
    memcpy(name->bytes + first + count, behind, last);
    name->count = (uint32_t)(first + count + last);
    name->rest = name->count & ~7u;
    name->last = (1ULL << name->count % 8 * 8) - 1;
    return true;
}

bool caa_row_form_begin(caa_row_form *form, const uint8_t *element, size_t count) {
    memset(form, 0, sizeof *form);
    return set_name(&form->head, "<", element, count, "") && set_name(&form->tail, "></", element, count, ">");
}

bool caa_row_form_add(caa_row_form *form, const uint8_t *attribute, size_t count, size_t slot) {
    caa_row_name *name = form->names + form->name_count;
    if (form->name_count >= 32 || slot >= 16 || !set_name(name, "", attribute, count, "=\"")) return false;
    name->slot = (uint32_t)slot;
    name->bit = 1u << slot;
    name->number = (uint32_t)form->name_count;
    form->name_count += 1;
    size_t free = look(name->bytes, name->count);
    while (form->looks[free]) free = (free + 1) % 64;
    form->looks[free] = (uint8_t)form->name_count;
    return true;
}

// Where a reader is in a row, and what it has found.
typedef struct {
    const uint8_t *next;
    const uint32_t *place;
    uint32_t filled, escaped;
} cursor;

// What stands behind blanks, which are among the places if they are below the usual one.
APART const uint8_t *behind_blanks(const uint8_t *next, const uint8_t *end, const uint32_t **place) {
    for (; next < end && *next <= ' '; next++) *place += *next < ' ';
    return next;
}

// Steps over the end of a row.
INLINE bool take_end(const caa_row_form *form, cursor *at) {
    if (at->next[0] == '/' && at->next[1] == '>') {
        at->next += 2;
        return true;
    }
    if (*at->next != '>' || !begins(at->next, &form->tail)) return false;
    at->next += form->tail.count;
    at->place++;
    return true;
}

// The quote that ends a value in which something stands for something else; NULL if what stands there is no text of a value. `place`
// comes to the quote, or to the end of what is known.
APART const uint8_t *end_of_escaped(const caa_row_text *text, const uint32_t **place) {
    for (; *place < text->places + text->place_count; ++*place) {
        const uint8_t *here = text->bytes + **place;
        if (*here == '"') return here;
        if (*here == '<' || (*here == '&' && !is_entity(here, text->bytes + text->count - here))) return NULL;
    }
    return NULL;
}

// Steps over an attribute whose name stands here, and its value, which stands between the quote that ends the name and the next one.
INLINE caa_row_result take(const caa_row_text *text, const caa_row_name *name, cursor *at, uint32_t *restrict values) {
    const uint8_t *bytes = text->bytes, *start = at->next + name->count;
    const uint32_t *last = text->places + text->place_count;
    if (++at->place >= last) return CAA_ROW_CUT;
    const uint8_t *end = bytes + *at->place;
    if (*end != '"') {
        const uint32_t *place = at->place;
        end = end_of_escaped(text, &place);
        if (!end) return place < last ? CAA_ROW_OTHER : CAA_ROW_CUT;
        at->place = place;
        at->escaped |= name->bit;
    }
    // An empty value stands between two quotes, which are no blanks either.
    if (*start <= ' ' || end[-1] <= ' ' || (size_t)(end - start) > text->longest) return CAA_ROW_OTHER;
    uint32_t *value = values + 2 * name->slot;
    value[0] = (uint32_t)(start - bytes);
    value[1] = (uint32_t)(end - bytes);
    at->filled |= end > start ? name->bit : 0;
    at->next = end + 1;
    at->place++;
    return CAA_ROW_READ;
}

// The name that ends with the quote that comes next.
static const caa_row_name *name_at(const caa_row_text *text, const caa_row_form *form, const cursor *at) {
    const uint8_t *quote = text->bytes + *at->place;
    if (quote < at->next || quote - at->next >= 31 || *quote != '"') return NULL;
    size_t count = (size_t)(quote - at->next) + 1;
    for (size_t place = look(at->next, count); form->looks[place]; place = (place + 1) % 64) {
        const caa_row_name *name = form->names + form->looks[place] - 1;
        if (name->count == count && begins(at->next, name)) return name;
    }
    return NULL;
}

// Reads the attributes of the last row in the same order; else nothing.
APART caa_row_result read_expected(
    const caa_row_text *text, const caa_row_form *form, cursor *row, uint32_t *restrict values) {
    const uint8_t *end = text->bytes + text->count, *reach = end - REACH - 1;
    cursor here = *row, *at = &here;
    for (const caa_row_name *name = form->order, *last = name + form->order_count; name < last; name++) {
        if (at->next > reach) return CAA_ROW_OTHER;
        // Behind one blank, as usual, the places do not wait for the text.
        if (*at->next == ' ' && at->next[1] > ' ') {
            at->next++;
        } else {
            const uint32_t *place = at->place;
            const uint8_t *next = behind_blanks(at->next, end, &place);
            if (next == at->next || next > reach) return CAA_ROW_OTHER;
            at->next = next;
            at->place = place;
        }
        if (!begins(at->next, name)) return CAA_ROW_OTHER;
        caa_row_result result = take(text, name, at, values);
        if (result != CAA_ROW_READ) return result;
    }
    const uint32_t *place = at->place;
    at->next = behind_blanks(at->next, end, &place);
    at->place = place;
    if (at->next > reach || !take_end(form, at)) return CAA_ROW_OTHER;
    *row = here;
    return CAA_ROW_READ;
}

// Reads attributes in any order, which is the one that is expected from now on.
APART caa_row_result read_any(const caa_row_text *text, caa_row_form *form, cursor *at, uint32_t *restrict values) {
    const uint8_t *end = text->bytes + text->count;
    uint32_t slots = 0;
    form->order_count = form->order_met = 0;
    while (true) {
        const uint8_t *start = at->next;
        at->next = behind_blanks(start, end, &at->place);
        if (end - at->next < REACH) return CAA_ROW_OTHER;
        if (take_end(form, at)) return CAA_ROW_READ;
        if (at->place >= text->places + text->place_count) return CAA_ROW_CUT;
        const caa_row_name *name = name_at(text, form, at);
        // A field has one value.
        if (!name || at->next == start || form->order_count >= text->most || (slots & name->bit)) return CAA_ROW_OTHER;
        caa_row_result result = take(text, name, at, values);
        if (result != CAA_ROW_READ) return result;
        slots |= name->bit;
        form->order[form->order_count++] = *name;
        form->order_met |= 1u << name->number;
    }
}

caa_row_result caa_read_row(
    const caa_row_text *text, caa_row_form *form, caa_row *row, uint32_t *restrict values) {
    const uint8_t *end = text->bytes + text->count;
    const uint32_t *last = text->places + text->place_count;
    cursor at = {text->bytes + row->index, text->places + row->place, 0, 0};
    while (at.place < last && *at.place < row->index) at.place++;
    at.next = behind_blanks(at.next, end, &at.place);
    // Behind this, what `read_expected` may reach begins inside the text.
    if (end - at.next <= REACH || !begins(at.next, &form->head)) return CAA_ROW_OTHER;
    if (at.place >= last || text->bytes + *at.place != at.next) return CAA_ROW_CUT;
    at.next += form->head.count;
    at.place++;
    caa_row_result result = read_expected(text, form, &at, values);
    if (result == CAA_ROW_OTHER) result = read_any(text, form, &at, values);
    *row = (caa_row){at.next - text->bytes, at.place - text->places, at.filled, at.escaped, form->order_met};
    return result;
}
