import AACore
import Testing

@Suite("Reading an object's members")
struct JSONMembersTests {
    private func members(_ text: String) throws -> JSONMembers {
        try JSONMembers(JSONDocument(Array(text.utf8)).root, at: .root.member("Consent"))
    }

    @Test(
        "a required member that is absent, null, empty text or an empty object is missing",
        arguments: ["{}", #"{"a":null}"#, #"{"a":""}"#, #"{"a":{}}"#])
    func missing(text: String) throws {
        var members = try members(text)
        let error = #expect(throws: AACoreError.self) { try members.required("a", as: String.self) }
        #expect(error?.code == .missingMember)
        #expect(error?.path == "Consent.a")
    }

    @Test(
        "an optional member that is blank counts as absent",
        arguments: ["{}", #"{"a":null}"#, #"{"a":""}"#, #"{"a":{}}"#])
    func absent(text: String) throws {
        var members = try members(text)
        #expect(try members.optional("a", as: Int.self) == nil)
    }

    @Test("a member of another type is refused with its path", arguments: [#"{"a":1}"#, #"{"a":[]}"#, #"{"a":true}"#])
    func wrongType(text: String) throws {
        var members = try members(text)
        let required = #expect(throws: AACoreError.self) { try members.required("a", as: String.self) }
        let optional = #expect(throws: AACoreError.self) { try members.optional("a", as: String.self) }
        #expect(required?.code == .unexpectedValue && optional?.code == .unexpectedValue)
        #expect(required?.path == "Consent.a" && optional?.path == "Consent.a")
    }

    @Test("a required list must hold something; an element's error names its index")
    func lists() throws {
        var members = try members(#"{"empty":[],"some":["x","y"],"mixed":["x",2]}"#)
        #expect(try members.requiredList("some", of: String.self) == ["x", "y"])
        #expect(
            #expect(throws: AACoreError.self) { try members.requiredList("empty", of: String.self) }?.code
                == .missingMember)
        let mixed = #expect(throws: AACoreError.self) { try members.requiredList("mixed", of: String.self) }
        #expect(mixed?.path == "Consent.mixed[1]")
        #expect(try members.required("empty", as: [String].self) == [])
    }

    @Test("an optional list may be absent or blank, and holds something if it is there")
    func optionalLists() throws {
        var members = try members(#"{"empty":[],"some":["x"],"null":null,"text":"x"}"#)
        #expect(try members.optionalList("some", of: String.self) == ["x"])
        #expect(try members.optionalList("none", of: String.self) == nil)
        #expect(try members.optionalList("null", of: String.self) == nil)
        let empty = #expect(throws: AACoreError.self) { try members.optionalList("empty", of: String.self) }
        #expect(empty?.code == .missingMember)
        #expect(empty?.path == "Consent.empty")
        #expect(
            #expect(throws: AACoreError.self) { try members.optionalList("text", of: String.self) }?.code
                == .unexpectedValue)
    }

    @Test("a text that may be empty must still be there")
    func textThatMayBeEmpty() throws {
        var members = try members(#"{"empty":"","null":null,"number":1}"#)
        #expect(try members.textThatMayBeEmpty("empty") == "")
        #expect(#expect(throws: AACoreError.self) { try members.textThatMayBeEmpty("null") }?.code == .missingMember)
        #expect(#expect(throws: AACoreError.self) { try members.textThatMayBeEmpty("none") }?.code == .missingMember)
        #expect(
            #expect(throws: AACoreError.self) { try members.textThatMayBeEmpty("number") }?.code == .unexpectedValue)
    }

    @Test("what nobody asked for is left over, in order")
    func unread() throws {
        var members = try members(#"{"z":1,"known":"k","a":{"b":2},"blank":""}"#)
        _ = try members.required("known", as: String.self)
        _ = try members.optional("blank", as: String.self)
        _ = try members.optional("notThere", as: String.self)
        #expect(members.unread.members.map(\.name) == ["z", "a"])
    }

    @Test("what is no object has no members", arguments: ["[]", "null", "1", #""x""#])
    func noObject(text: String) {
        let error = #expect(throws: AACoreError.self) { try members(text) }
        #expect(error?.code == .unexpectedValue)
        #expect(error?.path == "Consent")
    }
}
