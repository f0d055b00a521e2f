import AACore
import AATestSupport
import FoundationEssentials
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test("every length up to 257 bytes comes back, in both alphabets, as Foundation writes it", arguments: 0...257)
    func roundTrip(count: Int) throws {
        let bytes = SeededRandomSource(seed: UInt64(count)).bytes(count)
        let (standard, url) = (Base64.encode(bytes), Base64.encode(bytes, as: .url))
        #expect(try Base64.decode(standard) == bytes)
        #expect(try Base64.decode(url, as: .url) == bytes)
        #expect(standard == Data(bytes).base64EncodedString())
        let translated = standard.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }.filter { $0 != "=" }
        #expect(url == String(translated))
    }

    @Test(
        "the vectors of RFC 4648 §10",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func vectors(text: String, encoded: String) throws {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
        #expect(try Base64.decode(encoded) == Array(text.utf8))
    }

    @Test(
        "text that another text could stand for is refused",
        arguments: [
            "AA=A", "AAF=", "AB==", "A===", "====", "=", "==", "A", "AA", "AAA", "AA=", "AAAA=", "AAAA==", "AAAA====",
            "AA==AAAA", "AA AA", " AAAA", "AAAA ", "AAAA\n", "AA\r\nAA", "AA-A", "AA_A", "AAA\u{0}", "AAAé", "A=A=",
            "AAA*",
        ])
    func strict(text: String) {
        #expect(#expect(throws: AACoreError.self) { try Base64.decode(text) }?.code == .invalidEncoding)
    }

    @Test(
        "base64url has no padding, no blanks and its own two characters",
        arguments: ["AA==", "AAA=", "A", "AAAAA", "AB", "AAF", "AA+A", "AA/A", "AA A", "AAA\n", "AAAA="])
    func strictURL(text: String) {
        #expect(#expect(throws: AACoreError.self) { try Base64.decode(text, as: .url) }?.code == .invalidEncoding)
    }

    @Test("of all endings of two characters exactly the canonical ones decode")
    func canonicalEndings() {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        let accepted = alphabet.flatMap { first in alphabet.map { "\(first)\($0)" } }
            .count { (try? Base64.decode($0, as: .url)) != nil }
        #expect(accepted == 256)
    }

    @Test("the place of a foreign character is told, the character is not")
    func place() {
        let error = #expect(throws: AACoreError.self) { try Base64.decode("AAAA§AA") }
        #expect(error?.place?.offset == 4)
        #expect(error?.description.contains("§") == false)
    }
}
