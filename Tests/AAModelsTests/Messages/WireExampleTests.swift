import AACore
import AAModels
import AATestSupport
import Testing

/// The examples of ReBIT's OpenAPI files, assembled member by member, and the bodies of the Router's collections.
///
/// They show shapes, not valid messages: what is wrong in them is listed here, and everything else must be read whole.
@Suite("Published examples of messages", .enabled(if: ConformanceData.isPresent))
struct WireExampleTests {
    static let examples = (try? WireExample.load()) ?? []

    /// The examples that are not as the specification says, and what a reader says to them.
    static let contradictions = [
        // A member without an example of its own: the file's word for any text.
        "1.1.2 AA POST /Consent request": "invalidTimestamp in timestamp",
        // The T between date and time is missing.
        "2.0.0 AA POST /FI/request response": "invalidTimestamp in timestamp",
    ]

    @Test("there is an example of every kind of message")
    func present() {
        #expect(Self.examples.count == 71)
        #expect(Set(Self.examples.map(\.kind)) == Set(WireExample.Kind.allCases).subtracting([.error]))
        #expect(Set(Self.contradictions.keys).isSubset(of: Self.examples.map(\.testDescription)))
    }

    @Test("an example is read, or contradicts the specification in the known way", arguments: examples)
    func reading(example: WireExample) throws {
        guard let contradiction = Self.contradictions[example.testDescription] else {
            let read = try example.kind.read(example.body)
            // A heartbeat's failure is written with the names that the specification requires, not with those it defines.
            let paths = example.body.memberPaths().filter { !$0.hasPrefix("Error.") }
            #expect(Set(paths).subtracting(read.json.memberPaths()).isEmpty)
            return
        }
        let error = try #require(#expect(throws: AACoreError.self) { try example.kind.read(example.body) })
        #expect("\(error.code) in \(error.path ?? "")" == contradiction)
    }

    @Test("ids of other forms are read, and only where the form counts refused")
    func ids() {
        let wrong = Self.examples.filter { example in
            example.body[path: "txnid"]?.string.map { !ReBITUUID.hasForm($0) } ?? false
        }
        #expect(
            Set(wrong.map(\.testDescription)) == [
                "Router AA -> FIP POST /router/v2/FI/request body",
                "Router AA -> FIU POST /router/v2/Consent/Notification body",
                "Router FIU -> AA POST /router/v2/Consent/handle body",
            ])
    }

    @Test("the examples of a consent request end when they start, over a range that runs backwards")
    func rules() throws {
        for example in Self.examples where example.kind == .consentsRequest {
            guard Self.contradictions[example.testDescription] == nil else { continue }
            let request = try ConsentsRequest(json: example.body, at: .root)
            #expect(
                request.detail.terms.brokenRules().map(\.name) == ["expiryAfterStart", "rangeEndAfterBeginning"])
        }
    }

    @Test("numbers where the specification has texts are read as texts")
    func numbersForTexts() throws {
        let example = try #require(Self.examples.first { $0.testDescription == "2.0.0 AA POST /Consent request" })
        let request = try ConsentsRequest(json: example.body, at: .root)
        #expect(request.detail.customer.identifiers == [.init(.mobile, "919867123456")])
        #expect(request.detail.terms.dataFilter == [DataFilter(.transactionAmount, ">=", "20000")])
    }
}
