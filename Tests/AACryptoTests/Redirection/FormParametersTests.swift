import AATestSupport
import Testing

@testable import AACrypto

@Suite("Form parameters")
struct FormParametersTests {
    @Test("names and values are escaped as a form's")
    func encoding() throws {
        let parameters = try FormParameters([
            ("redirect", "https://fiu.example/cb?a=1&b=2"), ("email", "a+b@example.com"), ("x", "*-._ ~é"), ("pan", ""),
        ])
        #expect(
            parameters.text
                == "redirect=https%3A%2F%2Ffiu.example%2Fcb%3Fa%3D1%26b%3D2&email=a%2Bb%40example.com"
                + "&x=*-._+%7E%C3%A9&pan=")
        #expect(try FormParameters(text: parameters.text) == parameters)
        #expect(parameters["email"] == "a+b@example.com")
        #expect(parameters["none"] == nil)
    }

    @Test("characters that senders leave unescaped are taken as they stand")
    func tolerant() throws {
        let text = "userid=9999@aa&redirect=https://example.com/cb?x=1&srcref=a,b&sessionid=नमस्ते&dob="
        let parameters = try FormParameters(text: text)
        #expect(parameters.pairs.map(\.name) == ["userid", "redirect", "srcref", "sessionid", "dob"])
        #expect(parameters.pairs.map(\.value) == ["9999@aa", "https://example.com/cb?x=1", "a,b", "नमस्ते", ""])
    }

    @Test("no text is no parameter")
    func empty() throws {
        #expect(try FormParameters(text: "").pairs.isEmpty)
        #expect(try FormParameters([]).text.isEmpty)
    }

    @Test(
        "a malformed text is refused",
        arguments: [
            "a", "&", "a=1&", "&a=1", "a=1&&b=2", "=1", "a=%", "a=%4", "a=%4g", "a=%+1", "a=%C3", "a=%ff", "a=1&a=2",
            "a=1&%61=2", "a= 1", "a=1\n", "a=\u{7F}", "a=\u{0}", "a=%é",
        ])
    func malformed(text: String) { expectFailure(.malformedText) { try FormParameters(text: text) } }

    @Test("a name that is empty or stands twice is refused")
    func names() {
        expectFailure(.invalidParameter) { try FormParameters([("", "1")]) }
        expectFailure(.invalidParameter) { try FormParameters([("a", "1"), ("a", "1")]) }
    }

    @Test("any value comes back", arguments: TestScale.seeds(50))
    func roundTrip(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let pairs = (0..<5).map { index in
            let scalars = (0..<Int.random(in: 0...20, using: &generator)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator))
            }
            return ("name\(index)", String(String.UnicodeScalarView(scalars)))
        }
        let parameters = try FormParameters(pairs)
        #expect(
            try FormParameters(text: parameters.text).pairs.map { Array($0.value.utf8) }
                == pairs.map { Array($0.1.utf8) })
    }
}
