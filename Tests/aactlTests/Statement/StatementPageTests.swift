import AACore
import AACrypto
import AAModels
import AASandbox
import Testing

@testable import aactl

@Suite("The page is safe and whole")
struct StatementPageTests {
    static func generated() throws -> StatementSummary {
        let customer = CustomerGenerator(seed: 11).customer(
            number: 0, until: try CalendarDate("2026-03-31"), months: 6, fips: ["FIP-ONE", "FIP-TWO"])
        return StatementSummary(
            customer.accounts.map {
                DeliveredAccount(fip: $0.fip, account: $0.statement(from: $0.days.lowerBound, to: $0.days.upperBound))
            })
    }

    @Test("the policy allows this style sheet and nothing else")
    func policy() throws {
        let html = StatementSample.page(try StatementSample.account())
        let start = try #require(html.firstRange(of: "<style>")).upperBound
        let end = try #require(html.firstRange(of: "</style>")).lowerBound
        let digest = Base64.encode(try SHA256.digest(Array(html[start..<end].utf8)))
        #expect(StatementStyle.policySource == "'sha256-\(digest)'")
        #expect(html.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
        #expect(html.ranges(of: "<style").count == 1)
        for word in ["<script", "style=\"", "http:", "https:", "href", "src=", " on", "url("] {
            #expect(!html[end...].contains(word), "\(word)")
        }
    }

    static let hostileTexts = [
        #"<script>alert("x")</script>"#, "</title></style><img src=x onerror=y>", "a\u{202E}b\u{0}c", "' \" & <",
    ]

    @Test("what banks and people write stays text, wherever it stands", arguments: hostileTexts)
    func hostile(_ text: String) throws {
        func page(_ text: String) throws -> String {
            let rows = [try StatementSample.row("2026-01-01", "1", .credit, balance: "1", narration: text)]
            let sample = try StatementSample.account(rows, holder: text, masked: text, branch: text, currency: text)
            return StatementSample.page(DeliveredAccount(fip: EntityID(text), account: sample.account), sample)
        }
        let html = try page(text)
        #expect(!html.contains(text))
        #expect(!html.utf8.contains(0) && !html.contains("\u{202E}"))
        // Nothing it says opens or closes an element: the page has as many as with a harmless word.
        #expect(html.ranges(of: "<").count == (try page("word")).ranges(of: "<").count)
        #expect(html.ranges(of: "\"").count == (try page("word")).ranges(of: "\"").count)
    }

    @Test("no PAN, mobile number, address, e-mail or birthday is on it")
    func privacy() throws {
        let summary = StatementSummary([try StatementSample.account()])
        let json = String(decoding: StatementJSON(summary: summary).bytes, as: UTF8.self)
        for text in [StatementPage(summary: summary).html, json] {
            #expect(text.contains("Asha Test") && text.contains("XXXXXX1234"))
            for hidden in ["ABCPT0000Z", "5000012345", "asha@example.com", "Test Street", "1991"] {
                #expect(!text.contains(hidden), "\(hidden)")
            }
        }
    }

    @Test("generated accounts make the same page each time, with every transaction in it")
    func generatedPage() throws {
        let summary = try Self.generated()
        let html = StatementPage(summary: summary).html
        #expect(html == StatementPage(summary: try Self.generated()).html)
        let rows = summary.accounts.map(\.rows.count).reduce(0, +)
        #expect(html.ranges(of: "<td class=\"narration\">").count == rows)
        #expect(html.ranges(of: "class=\"curve\"").count == 2)
        #expect(html.ranges(of: "<rect ").count == 6 * 2 * 3)
        #expect(html.contains("lang=\"en-IN\"") && html.contains("name=\"viewport\""))
        #expect(html.ranges(of: "role=\"img\"").count == html.ranges(of: "<desc id=").count)
    }

    @Test("every id is there once, and every reference leads to one")
    func ids() throws {
        let html = StatementPage(summary: try Self.generated()).html
        let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for reference in html.matches(of: /aria-labelledby="([^"]*)"/).flatMap({ $0.1.split(separator: " ") }) {
            #expect(ids.contains(String(reference)))
        }
    }

    @Test("a path holds whole numbers only")
    func paths() throws {
        let html = StatementPage(summary: try Self.generated()).html
        let paths = html.matches(of: /\sd="([^"]*)"/).map(\.1)
        #expect(paths.count == 4)
        for path in paths { #expect(path.wholeMatch(of: /M\d+ \d+([HV]\d+)*Z?/) != nil) }
    }

    @Test("an account with nothing in it says so, and draws nothing")
    func empty() throws {
        let html = StatementSample.page(try StatementSample.account())
        #expect(html.contains("No transactions in this period.") && !html.contains("<svg"))
        let nothing = StatementSample.page(DeliveredAccount(fip: "FIP-1", account: DepositAccount()))
        #expect(nothing.contains("Name not delivered"))
        #expect(StatementSample.page().contains("0 accounts"))
    }

    @Test("one transaction is a line and a bar")
    func single() throws {
        let html = StatementSample.page(
            try StatementSample.account([StatementSample.row("2026-01-15", "123456.78", .credit, balance: "123456.78")])
        )
        #expect(html.contains("1,23,456.78"))
        #expect(html.ranges(of: "<rect ").count == 1 && html.ranges(of: "class=\"curve\"").count == 1)
    }

    @Test("an overdrawn balance is drawn below zero")
    func negative() throws {
        let html = StatementSample.page(
            try StatementSample.account(
                [
                    StatementSample.row("2026-01-01", "100", .credit, balance: "100.00"),
                    StatementSample.row("2026-01-09", "5100", .debit, balance: "-5000.00"),
                ], balance: "-5000.00"))
        #expect(html.contains("−₹5,000.00") && html.contains("−₹4 K"))
    }

    @Test("10,000 rows over ten years stay whole, and their curve short")
    func large() throws {
        let start = try CalendarDate("2016-01-01")
        let rows = try (0..<10_000).map { index in
            try StatementSample.row(
                try #require(start.adding(days: index * 3_650 / 10_000)).description, "\(index % 97 + 1).50",
                index % 3 == 0 ? .credit : .debit, balance: "\(50_000 + index * 7_919 % 30_000).25")
        }
        let html = StatementSample.page(try StatementSample.account(rows))
        #expect(html.ranges(of: "<td class=\"narration\">").count == 10_000)
        let curve = try #require(html.firstMatch(of: /class="curve" d="([^"]*)"/)?.1)
        #expect(curve.count < 30_000)
        #expect(html.ranges(of: "<rect ").count <= 2 * FlowChart.mostMonths)
    }
}
