import AATestSupport
import Testing

@Suite("The failure catalogue")
struct FailureCatalogueTests {
    static let failures =
        Failure.access + Failure.rebit + Failure.repeated + Failure.consents + Failure.uses + Failure.sessions
        + Failure.data
        + Failure.news

    static var page: String {
        #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
            + "/Sources/AAProviders/AAProviders.docc/Failures.md"
    }

    @Test("what the caller sees, and what goes over the wire", arguments: failures)
    func provoked(failure: Failure) async throws {
        let provocation = try await failure.provoke()
        #expect(provocation.seen == failure.seen, "\(provocation.seen)")
        #expect(provocation.calls == failure.calls)
    }

    @Test("every number of the catalogue has a row")
    func whole() { #expect(Set(Self.failures.map(\.number)) == Set(1...31)) }

    @Test("the table in the documentation is this one")
    func documented() throws {
        let head = ["no.", "provider", "what happens", "what you see", "what is made again (and the calls)"]
        let rows = Self.failures.enumerated().sorted {
            ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
        }.map(\.element.line)
        let rule = head.map { _ in "---" }
        let table = ([head, rule].map { "| \($0.joined(separator: " | ")) |" } + rows).joined(separator: "\n")
        let written = String(decoding: try TestFile.bytes(at: Self.page), as: UTF8.self)
        #expect(written.contains(table), "write this into Failures.md:\n\(table)")
    }
}
