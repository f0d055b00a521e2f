import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("The redirection cipher")
struct RedirectionCipherTests {
    static let onlyReason = "the redirection does not decrypt under this passphrase and date"

    private func cipher(
        _ derivation: RedirectionKeyDerivation = .hkdf, passphrase: String = "a passphrase"
    ) throws -> RedirectionCipher {
        try RedirectionCipher(passphrase: SecretBytes(Array(passphrase.utf8)), derivation: derivation)
    }

    private func date() throws -> RedirectionDate { try RedirectionDate(text: "060420210510237") }

    private func parameters(_ value: String = "S") throws -> FormParameters {
        try FormParameters([("txnid", "T1"), ("status", value)])
    }

    @Test("what is sealed opens, whatever its length", arguments: [RedirectionKeyDerivation.pbkdf2, .hkdf])
    func roundTrip(derivation: RedirectionKeyDerivation) throws {
        for count in derivation == .hkdf ? Array(0..<40) : [0, 5, 6] {
            let parameters = try parameters(String(repeating: "x", count: count))
            let sealed = try cipher(derivation).seal(parameters, date: date())
            #expect(try cipher(derivation).open(sealed, date: date()) == parameters)
        }
    }

    @Test("two seals under HKDF differ, by their IV")
    func randomIV() throws {
        let (one, two) = (try cipher().seal(parameters(), date: date()), try cipher().seal(parameters(), date: date()))
        #expect(one.iv != two.iv)
        #expect(one.text != two.text)
    }

    @Test("base64url without padding is read, with the wrong padding it is not")
    func padding() throws {
        let sealed = try cipher().seal(parameters("xx"), date: date())
        let bare = sealed.text.filter { $0 != "=" }
        #expect(sealed.text != bare)
        #expect(
            try cipher().open(SealedRedirection(text: bare, iv: sealed.iv), date: date())
                == parameters("xx"))
        for text in [sealed.text + "=", bare + String(repeating: "=", count: 3), bare + "===="] {
            try expectRefusal(SealedRedirection(text: text, iv: sealed.iv))
        }
    }

    /// Requires the one error there is, down to the letter.
    private func expectRefusal(
        _ sealed: SealedRedirection, by cipher: RedirectionCipher? = nil, date: RedirectionDate? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let (cipher, date) = (try cipher ?? self.cipher(), try date ?? self.date())
        let error = expectFailure(.undecipherable, sourceLocation: sourceLocation) {
            try cipher.open(sealed, date: date)
        }
        let text = "undecipherable: \(Self.onlyReason)"
        #expect(error?.description == text, sourceLocation: sourceLocation)
        // OpenSSL's account would name the cause.
        #expect(error?.debugDescription == text, sourceLocation: sourceLocation)
        #expect(error?.backend.isEmpty == true, sourceLocation: sourceLocation)
    }

    @Test("every cause gives the same error")
    func oneError() throws {
        let sealed = try cipher().seal(parameters(), date: date())
        let iv = sealed.iv
        let ciphertext = try Base64.decode(sealed.text.filter { $0 != "=" }, as: .url)
        let texts = [
            "", "=", "***", "AAAA", sealed.text + "\n", sealed.text.replacing("=", with: "%3D"),
            Base64.encode(Array(ciphertext.dropLast()), as: .url), Base64.encode(ciphertext + [0], as: .url),
            Base64.encode([UInt8](repeating: 0, count: 16), as: .url), String(repeating: "A", count: 65_540),
        ]
        for text in texts { try expectRefusal(SealedRedirection(text: text, iv: iv)) }
        try expectRefusal(sealed, by: cipher(passphrase: "another"))
        try expectRefusal(sealed, date: RedirectionDate(text: "060420210510238"))
        for iv in [nil, "", "AAAA", "***"] { try expectRefusal(SealedRedirection(text: sealed.text, iv: iv)) }
        try expectRefusal(SealedRedirection(text: sealed.text, iv: iv), by: cipher(.pbkdf2))
    }

    @Test("a plaintext that is no form is refused as a wrong padding is")
    func noForm() throws {
        for plaintext in ["status", "a=1&a=2", "a=%zz", "a=1&"] {
            let sealed = try cipher().seal(Array(plaintext.utf8), date: date())
            try expectRefusal(sealed)
        }
    }

    @Test("each wrong padding is refused, and each right one taken", arguments: 0...255)
    func paddings(last: Int) throws {
        let key = try SecretBytes([UInt8](repeating: 7, count: 32))
        let iv = [UInt8](repeating: 0, count: 16)
        for first in [last, last ^ 1] {
            // A block that ends in `last` bytes of `last`, the first of which may be another. CBC of one block, so that
            // the cipher's own padding can be cut off.
            let count = min(last, 16)
            let block =
                [UInt8](repeating: 0xEE, count: 16 - count)
                + (0..<count).map { UInt8($0 == 0 && count > 1 ? first : last) }
            let ciphertext = Array(try AESCBC.encrypt(block, key: key, iv: iv).prefix(16))
            let (bytes, isPadded) = try AESCBC.decrypt(ciphertext, key: key, iv: iv)
            let isRight = (1...16).contains(last) && (first == last || last == 1)
            #expect(isPadded == isRight)
            #expect(bytes == (isRight ? Array(block.dropLast(last)) : block))
        }
    }

    @Test("no ciphertext of two random blocks makes it fail in another way", arguments: TestScale.seeds(20))
    func randomBlocks(seed: UInt64) throws {
        let random = SeededRandomSource(seed: seed)
        for _ in 0..<50 {
            let sealed = SealedRedirection(
                text: Base64.encode(random.bytes(32), as: .url), iv: Base64.encode(random.bytes(16)))
            try expectRefusal(sealed)
        }
    }

    @Test("an empty passphrase is refused, and none is printed")
    func passphrase() throws {
        expectFailure(.invalidKey) { try cipher(passphrase: "") }
        #expect(try "\(cipher(passphrase: "canary"))" == "RedirectionCipher(hkdf)")
        #expect(try "\(parameters("canary"))" == "FormParameters(2 parameters)")
    }

    @Test("a random source that gives too little is refused")
    func shortRandom() throws {
        struct Short: RandomSource { func bytes(_ count: Int) -> [UInt8] { [0] } }
        expectFailure(.invalidParameter) { try cipher().seal(parameters(), date: date(), random: Short()) }
    }
}
