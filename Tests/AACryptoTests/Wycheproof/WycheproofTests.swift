import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Wycheproof", .enabled(if: ConformanceData.isPresent))
struct WycheproofTests {
    @Test("every file that is there: what is valid is taken, what is invalid is refused")
    func files() throws {
        let reports = try WycheproofFile.names.map(WycheproofRunner.report)
        print((["Wycheproof:", WycheproofReport.heading] + reports.flatMap(\.lines)).joined(separator: "\n"))
        for failure in reports.flatMap(\.failures) { Issue.record("\(failure)") }
        #expect(!reports.isEmpty)
        // A runner that skips everything would pass otherwise.
        #expect(reports.map(\.run).reduce(0, +) > 2_000)
    }
}

@Suite("The runner of Wycheproof files")
struct WycheproofRunnerTests {
    /// Takes every case whose comment says so.
    private struct Parrot: WycheproofKind {
        static let types: Set<String> = ["Parrot"]
        init(_ group: WycheproofGroup) {}
        func outcome(of test: WycheproofCase) -> WycheproofOutcome { test.comment == "yes" ? .accepted : .refused }
    }

    private func report(_ result: String, _ comment: String) throws -> WycheproofReport {
        let text = #"{"tcId":7,"result":"\#(result)","comment":"\#(comment)"}"#
        let test = try WycheproofCase(JSONDocument(Array(text.utf8)).root)
        let group = #"{"type":"Parrot","tests":[]}"#
        let kind = Parrot(try WycheproofGroup(JSONDocument(Array(group.utf8)).root))
        var report = WycheproofReport(file: "file")
        report.count(test, kind.outcome(of: test), by: kind)
        return report
    }

    @Test(
        "sees a valid case refused and an invalid or acceptable one taken",
        arguments: [("valid", "no"), ("invalid", "yes"), ("acceptable", "yes")])
    func failures(result: String, comment: String) throws {
        let report = try report(result, comment)
        #expect(report.failures.count == 1)
        #expect(report.failures.first?.contains("case 7") == true)
        #expect(report.accepted + report.refused + report.acceptable == 0)
    }

    @Test("counts what is as it should be", arguments: [("valid", "yes"), ("invalid", "no"), ("acceptable", "no")])
    func counts(result: String, comment: String) throws {
        let report = try report(result, comment)
        #expect(report.failures.isEmpty)
        #expect(report.run == 1)
    }
}
