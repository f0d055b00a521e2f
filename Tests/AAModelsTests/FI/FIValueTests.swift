import AACore
import AAModels
import Testing

@Suite("A field's value")
struct FIValueTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let value: String?
        let kinds: [FIDiagnostic.Kind]
        var testDescription: String { "'\(text)'" }

        init(_ text: String, _ value: String?, _ kinds: [FIDiagnostic.Kind] = []) {
            (self.text, self.value, self.kinds) = (text, value, kinds)
        }
    }

    /// Reads the text as this attribute of a transaction; the value must be printed so, and the text kept where it differs.
    private func check(_ row: Row, as field: String) throws {
        let document = try FIFixtures.read(FIFixtures.transaction("\(field)=\"\(row.text)\""), .strict)
        let json = try #require(document.json.object?["accounts"]?.array?[0].object?["transactions"]?.array?[0].object)
        let name = field == "currentBalance" ? "transactionalBalance" : field
        #expect(json[name]?.string == row.value)
        #expect(document.kinds == row.kinds)
        let isVerbatim = row.value == row.text || row.text.isEmpty
        #expect(json["raw"]?.object?[name]?.string == (isVerbatim ? nil : row.text))
        #expect(document.diagnostics.allSatisfy { $0.path == "Account/Transactions/Transaction[1]/@\(field)" })
    }

    static let amounts: [Row] = [
        Row("100.10", "100.10"), Row("0.00", "0.00"), Row("-166.67", "-166.67"), Row("101401773.000", "101401773.000"),
        Row("1798.89999999988", "1798.89999999988"), Row("1.0E8", "100000000"), Row("2.025018787E7", "20250187.87"),
        Row("1e-2", "0.01"), Row("+5", "5"), Row(".5", "0.5"), Row("5.", "5"), Row("007", "7"), Row("", nil),
        Row(" ", nil, [.blanksTrimmed]), Row(" 5.0 ", "5.0", [.blanksTrimmed]),
        Row("1,50,000.00", nil, [.unreadableValue]), Row("NaN", nil, [.unreadableValue]),
        Row("INF", nil, [.unreadableValue]), Row("Rs 5", nil, [.unreadableValue]), Row("५", nil, [.unreadableValue]),
        Row("1E40", nil, [.amountOverflow]), Row("0", "0"), Row("-0.00", "0.00"), Row("00", "0"), Row("0.5", "0.5"),
        Row("-", nil, [.unreadableValue]), Row(".", nil, [.unreadableValue]), Row("1-2", nil, [.unreadableValue]),
        Row("999999999999999999", "999999999999999999"), Row("9999999999999999999", "9999999999999999999"),
        Row("1234567890123456789.5", "1234567890123456789.5"),
    ]
    @Test("of an amount is exact", arguments: amounts)
    func amount(row: Row) throws {
        try check(row, as: "amount")
        try check(row, as: "currentBalance")
    }

    static let dates: [Row] = [
        Row("2021-04-01", "2021-04-01"), Row("", nil), Row("24-07-1970", "1970-07-24", [.dateForm]),
        Row("24-11-2016", "2016-11-24", [.dateForm]), Row("01-JAN-2021", "2021-01-01", [.dateForm]),
        Row("01-Jan-2021", "2021-01-01", [.dateForm]), Row("31-oct-2021", "2021-10-31", [.dateForm]),
        Row("2021-04-01T13:20:14+05:30", "2021-04-01", [.dateForm]),
        Row("2026-01-02T14:18:07.000Z", "2026-01-02", [.dateForm]),
        Row("2019-07-08T00:00:00.000+0000", "2019-07-08", [.dateForm]),
        Row("2021-01-01 17:48:34.000503", "2021-01-01", [.dateForm]),
        Row("2021-04-01+05:30", "2021-04-01", [.dateForm]), Row("2021-04-01Z", "2021-04-01", [.dateForm]),
        Row("12-03-28", nil, [.twoDigitYear]), Row("12-MAR-28", nil, [.twoDigitYear]),
        Row("12-03-28T00:00:00", nil, [.twoDigitYear]), Row("042021", nil, [.unreadableValue]),
        Row("2016-12", nil, [.unreadableValue]), Row("2021-02-30", nil, [.unreadableValue]),
        Row("30-02-2021", nil, [.unreadableValue]), Row("01/04/2021", nil, [.unreadableValue]),
        Row("2021-04-01T25:00:00Z", nil, [.unreadableValue]), Row("01-FOO-2021", nil, [.unreadableValue]),
        Row("2021-4-1", nil, [.unreadableValue]), Row("--", nil, [.unreadableValue]),
    ]
    @Test("of a day takes every form that means one day", arguments: dates)
    func date(row: Row) throws { try check(row, as: "valueDate") }

    static let timestamps: [Row] = [
        Row("2021-04-01T13:20:14+05:30", "2021-04-01T13:20:14+05:30"),
        Row("2024-10-26T00:00:00.000+00:00", "2024-10-26T00:00:00.000+00:00"),
        Row("2021-04-01T13:20:14Z", "2021-04-01T13:20:14Z"), Row("", nil),
        Row("2004-04-12T13:20:00-05:00", "2004-04-12T13:20:00-05:00"),
        Row("2019-07-14T13:20:00", "2019-07-14T13:20:00+05:30", [.assumedZone]),
        Row("2019-07-14T13:20:00.5", "2019-07-14T13:20:00.5+05:30", [.assumedZone]),
        Row("2019-07-08T00:00:00.000+0000", "2019-07-08T00:00:00.000+00:00", [.timestampForm]),
        Row("2021-04-01T00:00Z", "2021-04-01T00:00:00Z", [.timestampForm]),
        Row("2021-01-01 17:48:34.000503", "2021-01-01T17:48:34.000+05:30", [.timestampForm, .assumedZone]),
        Row("2023-11-21 15:27:31Z", "2023-11-21T15:27:31Z", [.timestampForm]),
        Row("2023-11-21 15:27:31 +0530", "2023-11-21T15:27:31+05:30", [.timestampForm]),
        Row("2023-11-21t15:27:31z", "2023-11-21T15:27:31Z", [.timestampForm]),
        Row("2021-01-01T17:48:34.000503Z", "2021-01-01T17:48:34.000Z", [.precisionCut]),
        Row("2021-01-01T17:48:34.000503", "2021-01-01T17:48:34.000+05:30", [.precisionCut, .assumedZone]),
        Row("21-11-2023 15:27:31", "2023-11-21T15:27:31+05:30", [.timestampForm, .assumedZone]),
        Row("01-OCT-2021 15:27", "2021-10-01T15:27:00+05:30", [.timestampForm, .assumedZone]),
        Row("2021-04-01", "2021-04-01T00:00:00+05:30", [.timestampForm, .assumedZone]),
        Row("12-03-28 10:00:00", nil, [.twoDigitYear]), Row("12-03-28", nil, [.twoDigitYear]),
        Row("2021-04-01T24:00:01Z", nil, [.unreadableValue]),
        Row("2021-04-01T10:00:00-00:00", "2021-04-01T10:00:00+00:00", [.timestampForm]),
        Row("2021-04-01T10:00:00.1234+0530", "2021-04-01T10:00:00.123+05:30", [.precisionCut]),
        Row("now", nil, [.unreadableValue]),
        Row("1617235200000", nil, [.unreadableValue]), Row("2021-04-01T", nil, [.unreadableValue]),
    ]
    @Test("of a time takes every form that means one instant, with the zone recorded", arguments: timestamps)
    func timestamp(row: Row) throws { try check(row, as: "transactionTimestamp") }

    static let words: [Row] = [
        Row("CREDIT", "CREDIT"), Row("REVERSAL", "REVERSAL", [.unknownValue]), Row("credit", "credit", [.valueVariant]),
        Row("", nil), Row(" DEBIT", "DEBIT", [.blanksTrimmed]),
    ]
    @Test("of an enumeration stays as it was written", arguments: words)
    func word(row: Row) throws { try check(row, as: "type") }

    @Test("of an enumeration knows what its variants mean")
    func canonical() {
        #expect(DepositHoldersType(rawValue: "signle").canonical == .single)
        #expect(DepositHoldersType(rawValue: "Single").canonical == .single)
        #expect(DepositHoldersType(rawValue: "PROPRIETOR").canonical == "PROPRIETOR")
        #expect(NomineeStatus(rawValue: "NOT_REGISTERED").canonical == .notRegistered)
        #expect(DepositAccountStatus(rawValue: "active").canonical == .active)
    }

    static let flags: [(String, Bool?, [FIDiagnostic.Kind])] = [
        ("true", true, []), ("false", false, []), ("1", true, []), ("0", false, []), ("", nil, []),
        ("TRUE", true, [.valueVariant]), ("False", false, [.valueVariant]), ("YES", nil, [.unreadableValue]),
    ]
    @Test("of a flag is a boolean of XML Schema", arguments: flags.indices)
    func flag(index: Int) throws {
        let (text, value, kinds) = Self.flags[index]
        let document = try FIFixtures.read(
            FIFixtures.account("", "<Profile><Holders><Holder ckycCompliance='\(text)'/></Holders></Profile>"))
        let holder = try #require(document.deposit?.holders?.holders.first)
        #expect(holder.ckycCompliance == value)
        #expect(document.kinds == kinds)
        #expect(holder.raw.isEmpty == ["true", "false", ""].contains(text))
    }

    @Test("of a text is trimmed and the written one kept")
    func text() throws {
        try check(Row("  PENSION ", "PENSION", [.blanksTrimmed]), as: "narration")
        try check(Row("a  b", "a  b"), as: "narration")
    }
}
