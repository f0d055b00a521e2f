import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Redirection vectors", .enabled(if: ConformanceData.isPresent))
struct RedirectionVectorTests {
    static let standard = VectorFile("spec/redirect-vectors.json")
    static let variants = VectorFile("providers/aa-redirect/vectors.json")
    static let cases = standard.cases("cases", namedBy: "id")
    static let negative = standard.cases("negative", namedBy: "id")
    static let both = variants.cases("vectors", namedBy: "name")

    private func passphrase(_ vector: Vector) throws -> SecretBytes {
        try SecretBytes(Array(vector.text("secret").utf8))
    }

    @Test("the files hold as many cases as this suite was written for")
    func counts() {
        #expect(Self.cases.count == 10)
        #expect(Self.negative.count == 5)
        #expect(Self.both.count == 3)
    }

    @Test("the standard's cases: key, ciphertext, masked fields, and the way back", arguments: cases)
    func standardCase(vector: Vector) throws {
        let date = try RedirectionDate(text: vector.text("date"))
        let cipher = try RedirectionCipher(passphrase: passphrase(vector))
        let plaintext = try vector.text("plaintext")
        let key = try RedirectionKeyDerivation.pbkdf2.key(passphrase: passphrase(vector), date: date)
        #expect(try key == SecretBytes(vector.hex("derivedKeyHex")))
        let sealed = try cipher.seal(Array(plaintext.utf8), date: date)
        #expect(try sealed.text == vector.text("ciphertext"))
        #expect(sealed.iv == nil)
        #expect(try cipher.open(sealed, date: date) == FormParameters(text: plaintext))
        for (value, masked) in [("fi", "fiXored"), ("requestorType", "requestorTypeXored")] {
            guard let text = vector.json.object?[value]?.string else { continue }
            #expect(try date.mask(text) == vector.text(masked))
            #expect(try date.unmask(vector.text(masked)) == text)
        }
    }

    @Test("the hostile cases are refused, all with one error", arguments: negative)
    func refused(vector: Vector) throws {
        let cipher = try RedirectionCipher(passphrase: passphrase(vector))
        let error = expectFailure(.undecipherable) {
            try cipher.open(
                SealedRedirection(text: vector.text("ciphertext")), date: RedirectionDate(text: vector.text("date")))
        }
        #expect(error?.reason == RedirectionCipherTests.onlyReason)
    }

    @Test("both derivations: key, IV, ciphertext and the masked identifier", arguments: both)
    func variant(vector: Vector) throws {
        let derivation: RedirectionKeyDerivation = try vector.text("variant") == "hkdf" ? .hkdf : .pbkdf2
        let date = try RedirectionDate(text: vector.text("date"))
        let cipher = try RedirectionCipher(passphrase: passphrase(vector), derivation: derivation)
        let key = try derivation.key(passphrase: passphrase(vector), date: date)
        #expect(try key == SecretBytes(vector.hex("expected", "keyHex")))
        let random = GivenBytes(given: try vector.hex("expected", "ivHex"))
        let sealed = try cipher.seal(Array(vector.text("plaintext").utf8), date: date, random: random)
        #expect(try sealed.text == vector.text("expected", "cipherBase64url"))
        #expect(try sealed.iv == (derivation == .hkdf ? vector.text("expected", "ivParamBase64") : nil))
        #expect(try cipher.open(sealed, date: date) == FormParameters(text: vector.text("plaintext")))
        #expect(try date.mask(vector.text("identifier")) == vector.text("expected", "fi"))
    }

    /// The vector's IV in the place of a random one.
    private struct GivenBytes: RandomSource {
        let given: [UInt8]

        func bytes(_ count: Int) -> [UInt8] { given }
    }
}
