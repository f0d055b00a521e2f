import AACore
import AAModels
import Foundation
import Testing

@Suite("The guide to printed JSON")
struct PrintedJSONGuideTests {
    @Test("shows what is printed")
    func example() throws {
        let guide = URL(filePath: #filePath).appending(path: "../../../../Documentation/printed-json.md").standardized
        let text = try String(contentsOf: guide, encoding: .utf8)
        func block(_ language: String) throws -> [UInt8] {
            let opening = try #require(text.range(of: "```\(language)\n"))
            let closing = try #require(text.range(of: "\n```", range: opening.upperBound..<text.endIndex))
            return Array(text[opening.upperBound..<closing.lowerBound].utf8)
        }
        let printed = try FIReader().read(try block("xml")).json
        #expect(printed == (try JSONDocument.uniqueMembers(try block("json"))))
    }
}
