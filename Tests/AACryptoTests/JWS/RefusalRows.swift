import AACore

@testable import AACrypto

extension RefusalTests {
    static let segments = [
        Row("one dot", .segments, "2 segments") { RSAFixture.detached.replacing("..", with: ".") },
        Row("three dots", .segments, "4 segments") { RSAFixture.detached + "." },
        Row("no text", .segments, "1 segments") { "" },
        Row.header(
            "a header over 8 KiB", .segments, "longer than 8192",
            #"{"alg":"RS256","kid":"fixture-1","b64":false,"x":"\#(String(repeating: "x", count: 6_200))"}"#),
    ]

    static let headers = [
        Row("a padded header", .header, "base64url") { RSAFixture.detached.replacing("..", with: "=..") },
        Row("a header in standard base64", .header, "base64url") { "e30+" + RSAFixture.detached.dropFirst(4) },
        Row("an empty header", .header, "") { try "..\(SignedMessage().signature(over: RSAFixture.payload))" },
        Row.header("a header that is no JSON", .header, "", #"{"alg":"RS256""#),
        Row.header("a header that is a list", .header, "an array, not an object", #"["RS256"]"#),
        Row.header(
            "a repeated member", .header, "two members of one name",
            #"{"alg":"RS256","kid":"fixture-1","b64":false,"alg":"RS256"}"#),
        Row.header(
            "a member repeated in an escape", .header, "two members of one name",
            #"{"alg":"RS256","kid":"fixture-1","b64":false,"\u0061lg":"none"}"#),
        Row.header("no alg", .header, "alg must be", #"{"kid":"fixture-1","b64":false}"#),
        Row.header("an alg that is a number", .header, "alg must be", #"{"alg":256,"kid":"fixture-1","b64":false}"#),
        Row.header("a kid that is a number", .header, "kid must be", #"{"alg":"RS256","kid":1,"b64":false}"#),
        Row.header("an empty kid", .header, "kid must be", #"{"alg":"RS256","kid":"","b64":false}"#),
        Row.header(
            "a b64 that is a string", .header, "b64 must be", #"{"alg":"RS256","kid":"fixture-1","b64":"false"}"#),
        Row.header("a b64 of null", .header, "b64 must be", #"{"alg":"RS256","kid":"fixture-1","b64":null}"#),
        Row.header("a b64 of 0", .header, "b64 must be", #"{"alg":"RS256","kid":"fixture-1","b64":0}"#),
        Row.header(
            "an empty crit", .header, "crit must be", #"{"alg":"RS256","kid":"fixture-1","b64":false,"crit":[]}"#),
        Row.header(
            "a crit that is a string", .header, "crit must be",
            #"{"alg":"RS256","kid":"fixture-1","b64":false,"crit":"b64"}"#),
        Row.header(
            "a crit with a number", .header, "crit must be",
            #"{"alg":"RS256","kid":"fixture-1","b64":false,"crit":["b64",1]}"#),
        Row.header(
            "a crit that names a member twice", .header, "crit must be",
            #"{"alg":"RS256","kid":"fixture-1","b64":false,"crit":["b64","b64"]}"#),
        Row.header(
            "a typ that is a number", .header, "typ must be", #"{"alg":"RS256","kid":"fixture-1","b64":false,"typ":1}"#),
    ]

    static let policies = [
        Row.header(
            "alg none", .algorithm, #""none" is not verified"#, #"{"alg":"none","kid":"fixture-1","b64":false}"#),
        Row.header("alg HS256", .algorithm, #""HS256""#, #"{"alg":"HS256","kid":"fixture-1","b64":false}"#),
        Row.header("alg RS512", .algorithm, #""RS512""#, #"{"alg":"RS512","kid":"fixture-1","b64":false}"#),
        Row.header("alg in other case", .algorithm, #""rs256""#, #"{"alg":"rs256","kid":"fixture-1","b64":false}"#),
        Row.header(
            "a crit that is not understood", .critical, #"names "exp""#,
            #"{"alg":"RS256","kid":"fixture-1","b64":false,"exp":1,"crit":["b64","exp"]}"#),
        Row.header(
            "a crit that names what every header has", .critical, #"names "alg""#,
            #"{"alg":"RS256","kid":"fixture-1","b64":false,"crit":["alg"]}"#),
        Row.header(
            "a crit that names an absent member", .critical, "does not have",
            #"{"alg":"RS256","kid":"fixture-1","crit":["b64"]}"#),
        Row.header("no kid", .keyID, "no kid", #"{"alg":"RS256","b64":false,"crit":["b64"]}"#),
        Row.header("another kid", .keyID, #""fixture-2""#, #"{"alg":"RS256","kid":"fixture-2","b64":false}"#),
    ]

    static let signatures = [
        Row("an empty signature", .signatureText, "empty") { "\(SignedMessage().encodedHeader).." },
        Row("a padded signature", .signatureText, "base64url") { RSAFixture.detached + "==" },
        Row("a character more", .signatureText, "257 bytes") { RSAFixture.detached + "A" },
        Row("a character less", .signatureText, "base64url") { String(RSAFixture.detached.dropLast()) },
        Row("a blank behind", .signatureText, "base64url") { RSAFixture.detached + " " },
        Row("a byte less", .signatureText, "255 bytes") {
            let bytes = try Base64.decode(String(fixtureSignature), as: .url)
            return "\(SignedMessage().encodedHeader)..\(Base64.encode(bytes.dropLast(), as: .url))"
        },
        Row("a zero byte in front", .signatureText, "257 bytes") {
            let bytes = try Base64.decode(String(fixtureSignature), as: .url)
            return "\(SignedMessage().encodedHeader)..\(Base64.encode([0] + bytes, as: .url))"
        },
        Row("a flipped bit", .signature, "not made with this key") {
            var bytes = try Base64.decode(String(fixtureSignature), as: .url)
            bytes[100] ^= 0x10
            return "\(SignedMessage().encodedHeader)..\(Base64.encode(bytes, as: .url))"
        },
        Row("a signature of all ones", .signature, "not made with this key") {
            let ones = [UInt8](repeating: 0xFF, count: 256)
            return "\(SignedMessage().encodedHeader)..\(Base64.encode(ones, as: .url))"
        },
        Row("another key", .signature, "not made with this key") {
            try SigningKey.generate(keyID: "fixture-1").signDetached(RSAFixture.payload)
        },
        Row("a header exchanged after signing", .signature, "another input") {
            SignedMessage(header: headerWithoutCritical).encodedHeader + ".." + fixtureSignature
        },
        Row("a signature over base64url under b64 false", .signature, "the base64url payload") {
            let message = SignedMessage()
            let signed = Array(Base64.encode(message.payload, as: .url).utf8)
            return "\(message.encodedHeader)..\(try message.signature(over: signed))"
        },
        Row("a signature over the bytes without b64 false", .signature, "the unencoded payload") {
            let message = SignedMessage(header: #"{"alg":"RS256","kid":"fixture-1"}"#)
            return "\(message.encodedHeader)..\(try message.signature(over: message.payload))"
        },
        Row("a payload inside a detached signature", .payload, "inside") {
            let message = SignedMessage()
            let text = Base64.encode(message.payload, as: .url)
            return "\(message.encodedHeader).\(text).\(try message.signature(over: message.payload))"
        },
        Row.payload("a blank behind the body", RSAFixture.payload + [0x20]),
        Row.payload("other line ends", RSAFixture.payload.filter { $0 != 0x0D }),
        Row.payload("no body", []),
    ]

    static let compact = [
        Row.compact("b64 false in a compact signature", .encoding, "b64 is false") { RSAFixture.compactQuirk },
        Row.compact("a padded payload", .payload, "base64url") {
            let message = SignedMessage(header: #"{"alg":"RS256","kid":"fixture-1"}"#, payload: [1])
            return "\(message.encodedHeader).AQ==.\(try message.signature(over: Array("AQ==".utf8)))"
        },
        Row.compact("an exchanged payload", .signature, "another input") {
            let parts = RSAFixture.compact.split(separator: ".")
            return "\(parts[0]).AQ.\(parts[2])"
        },
        Row.compact("a detached signature", .signature, "another input") {
            RSAFixture.compact.split(separator: ".").enumerated().map { $0 == 1 ? "" : String($1) }
                .joined(separator: ".")
        },
    ]

    static let headerWithoutCritical = #"{"alg":"RS256","kid":"fixture-1","b64":false}"#
    static var fixtureSignature: Substring { RSAFixture.detached.split(separator: ".")[1] }
    static let rows = segments + headers + policies + signatures + compact
}
