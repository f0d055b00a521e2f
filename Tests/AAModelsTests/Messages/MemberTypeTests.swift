import AACore
import AAModels
import Testing

@Suite("Members of another type than the specification's")
struct MemberTypeTests {
    @Test("a boolean or a container of the wrong kind is refused, by its path", arguments: MemberCase.all)
    func wrongType(member: MemberCase) throws {
        let isArray = try member.value.array != nil
        for wrong in [JSONValue.bool(true), isArray ? .object(["a": 1]) : .array([1])] {
            let error = try member.error(with: wrong)
            #expect(error.code == .unexpectedValue)
            #expect(error.path == member.path)
        }
    }

    @Test("an element of the wrong type is refused, by its index", arguments: MemberCase.lists)
    func wrongElement(member: MemberCase) throws {
        for wrong in [JSONValue.bool(true), .null] {
            let error = try member.error(with: .array([try #require(member.value.array?.first), wrong]))
            #expect(error.code == .unexpectedValue)
            #expect(error.path == "\(member.path)[1]")
        }
    }

    @Test("a number must be whole, and fit", arguments: MemberCase.numbers)
    func fractions(member: MemberCase) throws {
        for text in ["1.5", "1e-3", "99999999999999999999", "1e400"] {
            let error = try member.error(with: .number(text))
            #expect(error.code == .unexpectedValue)
            #expect(error.path == member.path)
        }
        #expect(try member.error(with: "1").code == .unexpectedValue)
        let whole = try member.fixture.read(member.fixture.json.replacing(member.path, with: .number("7.0")))
        #expect(whole.json[path: member.path] == 7)
    }

    @Test("a time must be a date-time with a zone, by its path", arguments: MemberCase.times)
    func times(member: MemberCase) throws {
        let refused = [
            "yesterday", "2023-11-14", "2023-11-14T22:13:20", "Tue, 14 Nov 2023 22:13:20 GMT", "1700000000000",
        ]
        for text in refused {
            let error = try member.error(with: .string(text))
            #expect(error.code == .invalidTimestamp)
            #expect(error.path == member.path)
        }
    }

    @Test("a number stands for a text where peers send one", arguments: MemberCase.textsOrNumbers)
    func numberForText(member: MemberCase) throws {
        let read = try member.fixture.read(member.fixture.json.replacing(member.path, with: .number("919867123456")))
        #expect(read.json[path: member.path] == "919867123456")
    }

    @Test("and for no other text", arguments: MemberCase.texts)
    func numberForOtherText(member: MemberCase) throws {
        let error = try member.error(with: 7)
        #expect(error.code == .unexpectedValue)
        #expect(error.path == member.path)
    }
}
