import AACore
import Testing

/// One member of one message.
struct MemberCase: Sendable, CustomTestStringConvertible {
    let fixture: MessageFixture
    let path: String
    var testDescription: String { "\(fixture.testDescription) \(path)" }

    /// The wire's value of the member.
    var value: JSONValue {
        get throws { try #require(fixture.json[path: path]) }
    }

    /// What a reader says to another value of the member, or to none.
    func error(with value: JSONValue?) throws -> AACoreError {
        let changed = try fixture.json.replacing(path, with: value)
        return try #require(#expect(throws: AACoreError.self) { try fixture.read(changed) })
    }

    /// Every member of every message.
    static let all = MessageFixture.all.flatMap { fixture in
        ((try? fixture.json)?.memberPaths() ?? []).map { MemberCase(fixture: fixture, path: $0) }
    }

    static let required = all.filter { !$0.fixture.optional.contains($0.path) && !$0.mayBeEmpty }
    static let optional = all.filter { $0.fixture.optional.contains($0.path) }
    static let thatMayBeEmpty = all.filter(\.mayBeEmpty)

    private var mayBeEmpty: Bool { fixture.mayBeEmpty.contains(path) }
}

extension MemberCase {
    static let lists = all.filter { (try? $0.value.array) != nil }
    static let numbers = all.filter { if case .number? = try? $0.value { true } else { false } }
    static let times = all.filter(\.isTime)
    /// Purpose code, filter value, identifier and a heartbeat's error code come as numbers too.
    static let textsOrNumbers = all.filter { member in
        let names = ["Purpose.code", "DataFilter[0].value", "Identifiers[0].value", "Error.errCode"]
        return names.contains(where: member.path.hasSuffix)
    }
    static let texts = all.filter { member in
        let mayBeMilliseconds = ["consentStart", "consentExpiry", "FIDataRange.from", "FIDataRange.to"]
        return (try? member.value.string) != nil && !textsOrNumbers.contains { $0.path == member.path }
            && !mayBeMilliseconds.contains(where: member.path.hasSuffix)
    }
    private var isTime: Bool { (try? value.string).map { (try? Timestamp($0)) != nil } ?? false }

    /// Texts that are no times.
    static let words = all.filter { (try? $0.value.string) != nil && !$0.isTime }

    /// The path that an error names when the member is absent: the object's, if the member was its only one.
    var pathOfAbsence: String {
        let parent = path.split(separator: ".").dropLast().joined(separator: ".")
        let members = try? fixture.json[path: parent]?.object?.members
        return members?.count == 1 && !parent.hasSuffix("]") ? parent : path
    }
}
