import AACore
import Testing

@Suite("Texts of different bytes counted as equal")
struct EqualLookingTextsAreEqualTests {
    struct Status: OpenStringEnum {
        let rawValue: String
        init(rawValue: String) { self.rawValue = rawValue }
        static let key: Self = "KEY"
        static let known: Set<Self> = [.key]
    }

    /// U+212A, the Kelvin sign: Unicode calls it equivalent to the letter K.
    private let kelvin = "\u{212A}EY"

    @Test("an identifier equals another only byte for byte")
    func identifiers() {
        #expect(KeyID(kelvin) != "KEY")
        #expect(Set([KeyID(kelvin), "KEY"]).count == 2)
        #expect(KeyID(kelvin) > "KEY")
        #expect(CustomerAddress("e\u{301}@aa") != "\u{E9}@aa")
    }

    @Test("a value of an open enumeration equals another only byte for byte")
    func openEnumerations() {
        #expect(Status(rawValue: kelvin) != .key)
        #expect(!Status(rawValue: kelvin).isKnown)
        #expect(Set([Status(rawValue: kelvin), .key]).count == 2)
    }

    @Test("a member is found only by its exact name")
    func members() throws {
        let object: JSONObject = ["\u{212A}EY": 1]
        #expect(object["KEY"] == nil)
        #expect(object["\u{212A}EY"] == 1)
        var members = try JSONMembers(.object(object), at: .root)
        #expect(try members.optional("KEY", as: Int.self) == nil)
        #expect(members.unread.members.count == 1)
    }
}
