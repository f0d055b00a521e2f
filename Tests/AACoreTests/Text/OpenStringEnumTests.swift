import AACore
import FoundationEssentials
import Testing

@Suite("Open string enumerations")
struct OpenStringEnumTests {
    struct Status: OpenStringEnum, JSONConvertible {
        let rawValue: String
        init(rawValue: String) { self.rawValue = rawValue }
        static let active: Self = "ACTIVE"
        static let paused: Self = "PAUSED"
        static let known: Set<Self> = [.active, .paused]
    }

    @Test(
        "a value that a peer added is carried as it came, and said to be unknown",
        arguments: ["FROZEN", "active", "", "É ✓"])
    func unknown(text: String) throws {
        let status = Status(rawValue: text)
        #expect(!status.isKnown)
        #expect(status.description == text)
        let bytes = try JSONEncoder().encode([status])
        #expect(try JSONDecoder().decode([Status].self, from: bytes) == [status])
        #expect(try Status(json: .string(text), at: .root).json == .string(text))
    }

    @Test("known values are known, and compare exactly")
    func known() {
        #expect(Status.active.isKnown)
        #expect(Status(rawValue: "ACTIVE") == .active)
        #expect(Status(rawValue: "ACTIVE ") != .active)
        #expect(Status.active != .paused)
    }

    @Test("a value of another JSON type is refused without being repeated")
    func wrongType() {
        let error = #expect(throws: AACoreError.self) {
            try Status(json: .number("20240101"), at: .root.member("status"))
        }
        #expect(error?.code == .unexpectedValue)
        #expect(error?.path == "status")
        #expect(error?.description.contains("20240101") == false)
    }
}
