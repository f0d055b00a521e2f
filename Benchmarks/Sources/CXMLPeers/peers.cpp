#include "xmlpeers.h"

#include <cstring>
#include <libxml/parser.h>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "values.h"

namespace {
struct Row {
    Values values;
    Text texts[3];
};

struct OwnedRow {
    Values values;
    std::string texts[3];
};

// Rows stay where they are from one document to the next, as in a program that reads many.
template <typename Kept> struct Reading {
    std::vector<Kept> rows;
    std::vector<char> block;
    bool failed = false;

    void begin(size_t count) {
        rows.clear();
        block.clear();
        block.reserve(count);
        failed = false;
    }

    uint64_t total() const {
        uint64_t total = 0;
        for (const Kept &row : rows) {
            total += sum(row.values);
            for (const auto &text : row.texts) total += text.size();
        }
        return failed ? 0 : total;
    }
};

void keep(Reading<Row> &reading, Row &row, int place, Text text) {
    const char *start = reading.block.data() + reading.block.size();
    reading.block.insert(reading.block.end(), text.begin(), text.end());
    row.texts[place] = Text(start, text.size());
}

void keep(Reading<OwnedRow> &, OwnedRow &row, int place, Text text) { row.texts[place].assign(text); }

template <typename Kept>
void begin_element(
    void *context, const xmlChar *name, const xmlChar *, const xmlChar *, int, const xmlChar **, int count, int,
    const xmlChar **attributes) {
    if (std::strcmp((const char *)name, "Transaction") != 0) return;
    auto &reading = *(Reading<Kept> *)context;
    Kept &row = reading.rows.emplace_back();
    for (int i = 0; i < count; i++, attributes += 5) {
        Text text((const char *)attributes[3], (size_t)(attributes[4] - attributes[3]));
        int place;
        reading.failed |= !store((const char *)attributes[0], text, row.values, place);
        if (place >= 0) keep(reading, row, place, text);
    }
}

template <typename Kept> uint64_t read_libxml2(const char *bytes, size_t count) {
    static Reading<Kept> reading;
    reading.begin(count);
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = begin_element<Kept>;
    xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, &reading, nullptr, 0, nullptr);
    if (!context) return 0;
    // Without NOENT an ampersand in a value arrives as a reference.
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT);
    if (xmlParseChunk(context, bytes, (int)count, 1) != 0) reading.failed = true;
    xmlFreeParserCtxt(context);
    return reading.total();
}
}  // namespace

uint64_t peer_pugixml_rows(const char *bytes, size_t count) {
    static Reading<Row> reading;
    reading.begin(count);
    // It writes into the bytes that it reads.
    reading.block.assign(bytes, bytes + count);
    pugi::xml_document document;
    if (!document.load_buffer_inplace(reading.block.data(), count)) return 0;
    for (pugi::xml_node node : document.child("Account").child("Transactions")) {
        Row &row = reading.rows.emplace_back();
        for (pugi::xml_attribute attribute : node.attributes()) {
            Text text = attribute.value();
            int place;
            reading.failed |= !store(attribute.name(), text, row.values, place);
            if (place >= 0) row.texts[place] = text;
        }
    }
    return reading.total();
}

uint64_t peer_libxml2_rows(const char *bytes, size_t count) { return read_libxml2<Row>(bytes, count); }

uint64_t peer_libxml2_strings(const char *bytes, size_t count) { return read_libxml2<OwnedRow>(bytes, count); }
