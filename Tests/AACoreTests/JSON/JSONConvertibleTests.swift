import AACore
import Testing

@Suite("Values in JSON")
struct JSONConvertibleTests {
    private func value<Value: JSONConvertible>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
        try Value(jsonBytes: Array(text.utf8))
    }

    @Test(
        "a whole number reads in any of its forms",
        arguments: [("0", 0), ("-0", 0), ("12", 12), ("1.0", 1), ("1e2", 100), ("-2.50e1", -25)])
    func whole(text: String, number: Int) throws {
        #expect(try value(text) == number)
    }

    @Test(
        "a fraction, a number too large and a number in quotes are no whole numbers",
        arguments: ["1.5", "1e-1", "9223372036854775808", "1e400", #""1""#, "true", "null"])
    func noWhole(text: String) {
        let error = #expect(throws: AACoreError.self) { try value(text, as: Int.self) }
        #expect(error?.code == .unexpectedValue)
    }

    @Test("a timestamp reads with its zone and is sent in the form for the wire")
    func timestamp() throws {
        let timestamp = try value(#""2024-10-26T09:15:00+05:30""#, as: Timestamp.self)
        #expect(timestamp.offset == .india)
        #expect(timestamp.json == "2024-10-26T03:45:00.000Z")
    }

    @Test("a timestamp that is none is refused with its path")
    func noTimestamp() {
        let error = #expect(throws: AACoreError.self) {
            try Timestamp(json: "2024-02-30T00:00:00Z", at: .root.member("expiry"))
        }
        #expect(error?.code == .invalidTimestamp)
        #expect(error?.path == "expiry")
        #expect(
            #expect(throws: AACoreError.self) { try value("1729914300", as: Timestamp.self) }?.code == .unexpectedValue)
    }

    @Test("texts, identifiers and lists come back as they went")
    func roundTrip() throws {
        let links: [LinkReference] = ["a", "b"]
        #expect(links.json == .array(["a", "b"]))
        #expect(try [LinkReference](json: links.json, at: .root) == links)
        #expect(try value(#""é""#, as: String.self).json == "é")
        #expect(7.json == 7)
        #expect(#expect(throws: AACoreError.self) { try value("{}", as: [String].self) }?.code == .unexpectedValue)
    }

    @Test("a whole document with a repeated member is refused")
    func duplicates() {
        let error = #expect(throws: AACoreError.self) { try value(#"[{"a":1,"a":2}]"#, as: [String].self) }
        #expect(error?.code == .duplicateMember)
    }
}
