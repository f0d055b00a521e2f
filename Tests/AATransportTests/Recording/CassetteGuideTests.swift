import AACore
import AATransport
import Foundation
import Testing

@Suite("The guide to cassettes")
struct CassetteGuideTests {
    @Test("shows one that is read, and would be recorded so")
    func example() throws {
        let guide = URL(filePath: #filePath).appending(path: "../../../../Documentation/cassettes.md").standardized
        let text = try String(contentsOf: guide, encoding: .utf8)
        let opening = try #require(text.range(of: "```json\n"))
        let closing = try #require(text.range(of: "\n```", range: opening.upperBound..<text.endIndex))
        let cassette = try Cassette(jsonBytes: Array(text[opening.upperBound..<closing.lowerBound].utf8))
        #expect(try Cassette(jsonBytes: cassette.json.bytes()) == cassette)
        #expect(cassette.exchanges.last?.outcome == .failure(.timedOut))
        for failure in Cassette.Failure.allCases { #expect(text.contains("`\(failure.rawValue)`")) }
    }
}
