import AACore
import AAModels
import Foundation
import Testing

@Suite("The guide to consent requests")
struct ConsentRequestGuideTests {
    @Test("shows one that is read, and is fair use")
    func example() throws {
        let guide = URL(filePath: #filePath).appending(path: "../../../../Documentation/consent-request.md")
            .standardized
        let text = try String(contentsOf: guide, encoding: .utf8)
        let opening = try #require(text.range(of: "```json\n"))
        let closing = try #require(text.range(of: "\n```", range: opening.upperBound..<text.endIndex))
        let request = try ConsentRequest(jsonBytes: Array(text[opening.upperBound..<closing.lowerBound].utf8))
        #expect(request.detail.terms.brokenRules().isEmpty)
        #expect(FairUseEdition.v1_2.lint(request.detail.terms, as: request.template).isAllowed)
    }
}
