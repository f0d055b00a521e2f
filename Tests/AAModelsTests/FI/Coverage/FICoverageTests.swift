import AACore
import AAModels
import AATestSupport
import Testing

@Suite("How many of the days that were asked for a document is of")
struct FICoverageTests {
    /// `2026-01-01…2026-03-31` as a range of days.
    private static func days(_ text: String?) throws -> ClosedRange<CalendarDate>? {
        guard let ends = text?.split(separator: "…").map(String.init) else { return nil }
        return try CalendarDate(#require(ends.first))...CalendarDate(#require(ends.last))
    }

    private static func coverage(
        _ document: String, _ asked: FIDataRange = asked, at time: Timestamp = time("2027-01-01T00:00:00Z")
    ) throws -> FICoverage? {
        FICoverage(of: try FIReader().read(Array(document.utf8)).content, asked: asked, fetchedAt: time)
    }

    /// The first quarter of 2026, as an FIU in India asks for it.
    static let asked = FIDataRange(from: time("2026-01-01T00:00:00+05:30"), to: time("2026-04-01T00:00:00+05:30"))

    private static func time(_ text: String) -> Timestamp { (try? Timestamp(text)) ?? .unixEpoch }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var stated: (String, String)? = ("2026-01-01", "2026-03-31")
        var booked: [String] = []
        let extent: FICoverage.Extent
        var gaps: [String] = []
        var missingDays = 0
        var quiet: [String] = []
    }

    static let rows = [
        Row(
            testDescription: "all days, with transactions from the first to the last",
            booked: ["2026-01-01", "2026-03-31"], extent: .whole),
        Row(
            testDescription: "transactions in any order", booked: ["2026-02-02", "2026-03-31", "2026-01-01"],
            extent: .whole),
        Row(
            testDescription: "more days than were asked for", stated: ("2025-01-01", "2026-12-31"),
            booked: ["2025-06-01", "2026-06-01"], extent: .whole),
        Row(
            testDescription: "one month of three, and it says so", stated: ("2026-03-01", "2026-03-31"),
            booked: ["2026-03-01", "2026-03-31"], extent: .short, gaps: ["2026-01-01…2026-02-28"], missingDays: 59,
            quiet: ["2026-01-01…2026-02-28"]),
        Row(
            testDescription: "one month of three, though it says to be of all", booked: ["2026-03-01", "2026-03-31"],
            extent: .whole, quiet: ["2026-01-01…2026-02-28"]),
        Row(
            testDescription: "both ends are missing", stated: ("2026-02-01", "2026-02-28"), booked: ["2026-02-10"],
            extent: .short, gaps: ["2026-01-01…2026-01-31", "2026-03-01…2026-03-31"], missingDays: 62,
            quiet: ["2026-01-01…2026-02-09", "2026-02-11…2026-03-31"]),
        Row(
            testDescription: "one transaction outside of what it says to be of", stated: ("2026-03-01", "2026-03-31"),
            booked: ["2026-01-01"], extent: .short, gaps: ["2026-01-02…2026-02-28"], missingDays: 58,
            quiet: ["2026-01-02…2026-03-31"]),
        Row(
            testDescription: "it says to be of days that were not asked for, and has one transaction",
            stated: ("2025-01-01", "2025-01-31"), booked: ["2026-03-31"], extent: .short,
            gaps: ["2026-01-01…2026-03-30"], missingDays: 89, quiet: ["2026-01-01…2026-03-30"]),
        Row(
            testDescription: "gaps before, between and behind", stated: ("2026-01-11", "2026-01-20"),
            booked: ["2026-02-10", "2026-02-20"], extent: .short,
            gaps: ["2026-01-01…2026-01-10", "2026-01-21…2026-02-09", "2026-02-21…2026-03-31"], missingDays: 69,
            quiet: ["2026-01-01…2026-02-09", "2026-02-21…2026-03-31"]),
        Row(
            testDescription: "transactions around what it says to be of", stated: ("2026-02-01", "2026-02-28"),
            booked: ["2026-01-01", "2026-03-31"], extent: .whole),
        Row(
            testDescription: "it does not say what it is of", stated: nil, booked: ["2026-01-15", "2026-03-31"],
            extent: .short, gaps: ["2026-01-01…2026-01-14"], missingDays: 14, quiet: ["2026-01-01…2026-01-14"]),
        Row(
            testDescription: "it ends before it begins", stated: ("2026-03-31", "2026-01-01"),
            booked: ["2026-01-01", "2026-03-30"], extent: .short, gaps: ["2026-03-31…2026-03-31"], missingDays: 1,
            quiet: ["2026-03-31…2026-03-31"]),
        Row(
            testDescription: "other days altogether", stated: ("2025-01-01", "2025-01-31"), booked: ["2025-01-05"],
            extent: .short, gaps: ["2026-01-01…2026-03-31"], missingDays: 90, quiet: ["2026-01-01…2026-03-31"]),
        Row(
            testDescription: "F7: no transaction", extent: .empty, quiet: ["2026-01-01…2026-03-31"]),
        Row(
            testDescription: "F7: no transaction, and no word of the days", stated: nil, extent: .empty,
            gaps: ["2026-01-01…2026-03-31"], missingDays: 90, quiet: ["2026-01-01…2026-03-31"]),
    ]

    @Test("what is missing is named, and what the bank may have kept silent about", arguments: rows)
    func extent(row: Row) throws {
        let period = row.stated.map { "startDate=\"\($0.0)\" endDate=\"\($0.1)\"" } ?? ""
        let bookings = row.booked.map { "<Transaction valueDate=\"\($0)\" amount=\"1\"/>" }.joined()
        let coverage = try #require(
            try Self.coverage("<Account type=\"deposit\"><Transactions \(period)>\(bookings)</Transactions></Account>"))
        #expect(coverage.asked == (try Self.days("2026-01-01…2026-03-31")))
        #expect(coverage.extent == row.extent)
        #expect(coverage.gaps == (try row.gaps.compactMap(Self.days)))
        #expect(coverage.missingDays == row.missingDays)
        #expect(coverage.quiet == (try row.quiet.compactMap(Self.days)))
    }

    /// Accounts of other kinds, each with one transaction on the same day or none, in their own words for it.
    static let kinds: [(String, String?)] = [
        ("<Account type=\"deposit\"/>", nil),
        (
            "<Account type=\"deposit\"><Transactions><Transaction transactionTimestamp=\"2026-02-09T20:00:00Z\"/>"
                + "</Transactions></Account>", "2026-02-10…2026-02-10"
        ),
        (
            "<Account type=\"mutualfunds\"><Transactions><Transaction navDate=\"2026-01-01\" "
                + "executionDate=\"2026-02-10\"/></Transactions></Account>", "2026-02-10…2026-02-10"
        ),
        (
            "<Account type=\"equities\"><Transactions><Transaction transactionDateTime=\"2026-02-10T10:00:00+05:30\"/>"
                + "</Transactions></Account>", "2026-02-10…2026-02-10"
        ),
        (
            "<Account type=\"nps\"><Transactions><Tier2InvestmentTransactions><Tier2InvestmentTransaction "
                + "txnDate=\"2026-02-10\"/></Tier2InvestmentTransactions></Transactions></Account>",
            "2026-02-10…2026-02-10"
        ),
    ]

    @Test("a transaction has its day in each kind's own words", arguments: kinds)
    func kind(document: String, booked: String?) throws {
        let coverage = try #require(try Self.coverage(document))
        #expect(coverage.booked == (try Self.days(booked)))
        #expect(coverage.extent == (booked == nil ? .empty : .short))
    }

    @Test("what has no transactions by its kind is not short of any")
    func without() throws {
        #expect(try Self.coverage("<Account type=\"gstr1_3b\"/>") == nil)
        #expect(try Self.coverage("<Account type=\"novelty\"><Transactions/></Account>") == nil)
    }

    @Test("transactions whose days cannot be read are not none, and tell nothing of days")
    func unread() throws {
        let row = "<Transaction valueDate=\"somewhen\" amount=\"1\"/>"
        #expect(try Self.coverage("<Account type=\"deposit\"><Transactions>\(row)</Transactions></Account>") == nil)
        let stated = "startDate=\"2026-01-01\" endDate=\"2026-02-28\""
        let coverage = try #require(
            try Self.coverage("<Account type=\"deposit\"><Transactions \(stated)>\(row)</Transactions></Account>"))
        #expect(coverage.extent == .short)
        #expect(coverage.transactionCount == 1)
        #expect(coverage.missingDays == 31)
    }

    @Test("every day that a transaction of any type may have is known", arguments: TableDocument.types)
    func everyDay(fiType: FIType) throws {
        let table = try #require(fiType.table)
        guard table.elements.contains(where: { $0.fields.contains { $0.name == "startDate" } }) else { return }
        for element in table.elements where element.repeats && element.path.hasPrefix("Account/Transactions/") {
            let steps = element.path.split(separator: "/").dropFirst().map(String.init)
            // The day of a price, and of a paper that the row stands on, are not when anything was done.
            for field in element.fields where !["navDate", "statementDate"].contains(field.name) {
                guard field.type == "date" || field.type == "time", let name = field.names.values.first else {
                    continue
                }
                let day = field.type == "date" ? "2026-02-10" : "2026-02-10T10:00:00+05:30"
                let document =
                    "<Account xmlns='\(table.namespace)' type='\(table.type)'>"
                    + steps.dropLast().map { "<\($0)>" }.joined() + "<\(steps.last ?? "") \(name)='\(day)'/>"
                    + steps.dropLast().reversed().map { "</\($0)>" }.joined() + "</Account>"
                let booked = try Self.coverage(document)?.booked
                #expect(booked == (try Self.days("2026-02-10…2026-02-10")), "\(element.path)/@\(name)")
            }
        }
    }

    /// Deposits that were opened on a day, and what is then asked for.
    static let openings: [(String, String?)] = [
        ("2025-06-01", "2026-01-01…2026-03-31"), ("2026-02-10", "2026-02-10…2026-03-31"),
        ("2026-03-31", "2026-03-31…2026-03-31"), ("2026-04-01", nil),
    ]

    @Test("nothing is asked for from before the account was opened", arguments: openings)
    func opened(on day: String, asked: String?) throws {
        let coverage = try Self.coverage(
            """
            <Account type="deposit"><Summary openingDate="\(day)"/><Transactions startDate="\(day)" endDate="2026-03-31">
            <Transaction valueDate="\(day)"/></Transactions></Account>
            """)
        #expect(coverage?.asked == (try Self.days(asked)))
        #expect(coverage?.extent == (asked == nil ? nil : .whole))
        #expect(coverage?.gaps == (asked == nil ? nil : []))
    }

    /// When a document is fetched, and what of the first quarter of 2026 is over by then.
    static let times: [(String, String?)] = [
        ("2026-02-16T12:00:00+05:30", "2026-01-01…2026-02-15"), ("2026-02-16T00:30:00+05:30", "2026-01-01…2026-02-14"),
        ("2026-02-16T23:30:00Z", "2026-01-01…2026-02-15"), ("2026-04-01T12:00:00+05:30", "2026-01-01…2026-03-31"),
        ("2026-01-02T12:00:00+05:30", "2026-01-01…2026-01-01"), ("2026-01-01T12:00:00+05:30", nil),
        ("2025-06-01T12:00:00+05:30", nil),
    ]

    @Test("a day that is not over is not asked for", arguments: times)
    func over(fetchedAt time: String, asked: String?) throws {
        let coverage = try Self.coverage("<Account type=\"deposit\"/>", at: Self.time(time))
        #expect(coverage?.asked == (try Self.days(asked)))
    }

    @Test("the end is no day of its own, and a day that UTC or India does not count is not asked for")
    func days() throws {
        let document = "<Account type=\"deposit\"/>"
        let rows: [(String, String, String?)] = [
            ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", "2026-01-01…2026-01-31"),
            ("2026-01-01T00:00:00+05:30", "2026-02-01T00:00:00+05:30", "2026-01-01…2026-01-31"),
            ("2026-01-01T10:00:00Z", "2026-01-31T23:59:59Z", "2026-01-01…2026-01-31"),
            ("2026-01-01T20:00:00Z", "2026-01-02T03:00:00Z", "2026-01-02…2026-01-02"),
            ("2026-01-01T20:00:00Z", "2026-01-02T00:00:00Z", nil),
            // No range of a consent, but a document may be looked at beside any.
            ("2026-01-05T00:00:00Z", "2026-01-01T00:00:00Z", nil),
        ]
        for (from, to, days) in rows {
            let range = FIDataRange(from: Self.time(from), to: Self.time(to))
            #expect(try Self.coverage(document, range)?.asked == Self.days(days), "\(from) \(to)")
        }
    }
}
