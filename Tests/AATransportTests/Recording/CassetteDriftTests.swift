import AATransport
import Testing

@Suite("What changed between two recordings")
struct CassetteDriftTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let before: [String]
        let after: [String]
        var changes: [String] = []
    }

    static let rows = [
        Row(
            testDescription: "other values are no change", before: [#"{"id":"a","status":"ACTIVE","n":1}"#],
            after: [#"{"id":"b","status":"ACTIVE","n":2}"#]),
        Row(
            testDescription: "a new member", before: [#"{"a":{"b":1}}"#], after: [#"{"a":{"b":1,"c":"x"}}"#],
            changes: ["fieldAdded a.c [] [a string]"]),
        Row(
            testDescription: "a new object counts once", before: [#"{"a":1}"#], after: [#"{"a":1,"b":{"c":{"d":1}}}"#],
            changes: ["fieldAdded b [] [an object]"]),
        Row(
            testDescription: "a member that is gone", before: [#"{"a":1,"b":{"c":1}}"#, #"{"a":1,"b":{"c":1}}"#],
            after: [#"{"a":1}"#],
            changes: ["fieldRemoved b [an object] []"]),
        Row(
            testDescription: "a member that was there sometimes may be missing",
            before: [#"{"a":1,"b":1}"#, #"{"a":1}"#],
            after: [#"{"a":1}"#]),
        Row(
            testDescription: "inside of a list, over all its elements", before: [#"{"l":[{"a":1},{"a":1}]}"#],
            after: [#"{"l":[{"a":1},{"a":1,"b":1}]}"#], changes: ["fieldAdded l[].b [] [a number]"]),
        Row(testDescription: "an empty list says nothing", before: [#"{"l":[]}"#], after: [#"{"l":[{"a":1}]}"#]),
        Row(testDescription: "nor does one that became empty", before: [#"{"l":[{"a":1}]}"#], after: [#"{"l":[]}"#]),
        Row(
            testDescription: "a value of another type", before: [#"{"n":1}"#], after: [#"{"n":"1"}"#],
            changes: ["typeChanged n [a number] [a string]"]),
        Row(
            testDescription: "a value that may be null now", before: [#"{"n":1}"#],
            after: [#"{"n":1}"#, #"{"n":null}"#],
            changes: ["typeChanged n [a number] [a number, null]"]),
        Row(
            testDescription: "a value that is not null any more", before: [#"{"n":1}"#, #"{"n":null}"#],
            after: [#"{"n":1}"#]),
        Row(
            testDescription: "a new word", before: [#"{"status":"ACTIVE"}"#, #"{"status":"PAUSED"}"#],
            after: [#"{"status":"FROZEN"}"#, #"{"status":"ACTIVE"}"#],
            changes: ["wordAdded status [ACTIVE, PAUSED] [FROZEN]"]),
        Row(
            testDescription: "a new word in a list", before: [#"{"fiTypes":["SIP"]}"#],
            after: [#"{"fiTypes":["SIP","GOLD"]}"#],
            changes: ["wordAdded fiTypes[] [SIP] [GOLD]"]),
        Row(
            testDescription: "names that were replaced are one", before: [#"{"map":{"XXXX4321":1}}"#],
            after: [#"{"a":"x","b":"y","map":{"YYYY9876":1}}"#],
            changes: ["fieldAdded a [] [a string]", "fieldAdded b [] [a string]"]),
        Row(
            testDescription: "also as numbers", before: [#"{"9812345670":1}"#],
            after: [#"{"9876543210":1,"ABCPE1234F":1}"#]),
        Row(testDescription: "and may be none", before: [#"{"map":{"XXXX4321":1}}"#], after: [#"{"map":{}}"#]),
        Row(
            testDescription: "of which all values have a type", before: [#"{"map":{"XXXX4321":1}}"#],
            after: [#"{"map":{"YYYY9876":"1"}}"#], changes: ["typeChanged map.* [a number] [a string]"]),
        Row(testDescription: "a bank is no word", before: [#"{"fipId":"bank-a"}"#], after: [#"{"fipId":"bank-b"}"#]),
    ]

    @Test("is what cannot be chance", arguments: rows)
    func row(row: Row) async throws {
        let drift = CassetteDrift(
            from: try await Recording.answers(row.before), to: try await Recording.answers(row.after))
        let changes = drift.changes.map {
            "\($0.kind) \($0.path) [\($0.before.joined(separator: ", "))] [\($0.after.joined(separator: ", "))]"
        }
        #expect(changes == row.changes)
        #expect(drift.changes.allSatisfy { $0.endpoint == "POST aa.example/Consent 200" })
        #expect(drift.unmatchedEndpoints.isEmpty)
    }

    @Test("endpoints that one recording lacks are named, and are no change")
    func endpoints() async throws {
        let old = try await Recording.answers(["{}"], to: "https://aa.example/Consent")
        let new = try await Recording.answers(["{}"], to: "https://aa.example/v2/consents/6f1c2f0e-7a1b")
        let drift = CassetteDrift(from: old, to: new)
        #expect(drift.changes.isEmpty)
        #expect(drift.unmatchedEndpoints == ["POST aa.example/Consent 200", "POST aa.example/v2/consents/* 200"])
    }
}
