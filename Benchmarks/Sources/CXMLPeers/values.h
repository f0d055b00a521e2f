// The values of rows, read as a program that trusts its bank would read them.
#ifndef VALUES_H
#define VALUES_H

#include <cstdint>
#include <string_view>

using Text = std::string_view;

struct Values {
    int64_t amount = 0, balance = 0, time = 0;
    int32_t day = 0;
    uint8_t type = 0, mode = 0;
};

inline bool digits(Text text, size_t start, size_t count, int64_t &value) {
    if (start + count > text.size()) return false;
    value = 0;
    for (char c : text.substr(start, count)) {
        if (c < '0' || c > '9') return false;
        value = value * 10 + (c - '0');
    }
    return true;
}

// Hundredths.
inline bool money(Text text, int64_t &value) {
    bool negative = !text.empty() && text[0] == '-';
    if (negative) text.remove_prefix(1);
    size_t point = text.find('.'), whole = point == Text::npos ? text.size() : point;
    size_t behind = point == Text::npos ? 0 : text.size() - whole - 1;
    int64_t units, fraction = 0;
    if (whole == 0 || whole > 15 || behind > 2 || !digits(text, 0, whole, units)) return false;
    if (behind > 0 && !digits(text, whole + 1, behind, fraction)) return false;
    value = units * 100 + (behind == 1 ? fraction * 10 : fraction);
    if (negative) value = -value;
    return true;
}

// Days since 1970, by H. Hinnant's algorithm.
inline bool date(Text text, int32_t &value) {
    int64_t year, month, day;
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || !digits(text, 0, 4, year) || !digits(text, 5, 2, month)
        || !digits(text, 8, 2, day) || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    year -= month <= 2;
    int64_t era = year / 400, of_era = year - era * 400, of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    value = (int32_t)(era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468);
    return true;
}

// Milliseconds since 1970.
inline bool timestamp(Text text, int64_t &value) {
    int32_t day;
    int64_t hour, minute, second, fraction = 0, hours, minutes;
    if (text.size() < 25 || !date(text, day) || text[10] != 'T' || !digits(text, 11, 2, hour) || !digits(text, 14, 2, minute)
        || !digits(text, 17, 2, second))
        return false;
    size_t zone = 19;
    if (text[19] == '.') {
        if (!digits(text, 20, 3, fraction)) return false;
        zone = 23;
    }
    if (text.size() != zone + 6 || !digits(text, zone + 1, 2, hours) || !digits(text, zone + 4, 2, minutes)) return false;
    int64_t offset = (hours * 60 + minutes) * (text[zone] == '-' ? -1 : 1);
    value = ((int64_t)day * 86400 + hour * 3600 + (minute - offset) * 60 + second) * 1000 + fraction;
    return true;
}

constexpr Text types[] = {"CREDIT", "DEBIT"}, modes[] = {"CASH", "ATM", "CARD", "UPI", "FT", "OTHERS"};

template <size_t count> bool word(Text text, const Text (&words)[count], uint8_t &value) {
    for (value = 0; value < count; value++)
        if (text == words[value]) return true;
    return false;
}

// Stores a value that is no text, or says by `text` which text it is: 0, 1 or 2; false if it is wrong.
inline bool store(Text name, Text text, Values &values, int &place) {
    place = -1;
    switch (name.size()) {
    case 4:
        if (name == "type") return word(text, types, values.type);
        return name == "mode" ? word(text, modes, values.mode) : true;
    case 5: return place = name == "txnId" ? 0 : -1, true;
    case 6: return name == "amount" ? money(text, values.amount) : true;
    case 9:
        if (name == "valueDate") return date(text, values.day);
        return place = name == "narration" ? 1 : name == "reference" ? 2 : -1, true;
    case 14: return name == "currentBalance" ? money(text, values.balance) : true;
    case 20: return name == "transactionTimestamp" ? timestamp(text, values.time) : true;
    default: return true;
    }
}

inline uint64_t sum(const Values &values) {
    return (uint64_t)(values.amount + values.balance + values.time + values.day) + types[values.type].size()
        + modes[values.mode].size();
}

#endif
