#include "jsonpeers.h"

#include <simdjson.h>
#include <vector>

#include "values.h"

namespace {
struct Row {
    Values values;
    Text texts[3];
};

bool fill(Row &row, simdjson::dom::object object) {
    for (auto member : object) {
        Text text;
        int place;
        if (member.value.get_string().get(text) || !store(member.key, text, row.values, place)) return false;
        if (place >= 0) row.texts[place] = text;
    }
    return true;
}
}  // namespace

uint64_t peer_simdjson_rows(const char *bytes, size_t count) {
    static_assert(simdjson::SIMDJSON_PADDING <= 64, "the caller gives less");
    // Both keep their memory from one document to the next.
    static simdjson::dom::parser parser;
    static std::vector<Row> rows;
    rows.clear();
    simdjson::dom::element document;
    simdjson::dom::array array;
    if (parser.parse(bytes, count, false).get(document)
        || document["account"]["transactions"]["transaction"].get_array().get(array))
        return 0;
    for (simdjson::dom::element element : array) {
        simdjson::dom::object object;
        if (element.get_object().get(object) || !fill(rows.emplace_back(), object)) return 0;
    }
    uint64_t total = 0;
    for (const Row &row : rows) {
        total += sum(row.values);
        for (Text text : row.texts) total += text.size();
    }
    return total;
}
