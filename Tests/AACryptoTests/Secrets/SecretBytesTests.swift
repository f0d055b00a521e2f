import AACore
import Testing

@testable import AACrypto

@Suite("Secret bytes")
struct SecretBytesTests {
    @Test("equality is by content, of equal or unequal length")
    func equality() throws {
        let secret = try SecretBytes([1, 2, 3])
        #expect(try secret == SecretBytes([1, 2, 3]))
        #expect(try secret != SecretBytes([1, 2, 4]))
        #expect(try secret != SecretBytes([1, 2]))
        #expect(try SecretBytes([]) == SecretBytes([]))
    }

    @Test("the bytes are lent for the time of a call", arguments: [0, 1, 32, 1_000])
    func access(count: Int) throws {
        let bytes = SystemRandomSource().bytes(count)
        let secret = try SecretBytes(bytes)
        #expect(secret.count == count)
        #expect(secret.withBytes { span in span.indices.map { span[$0] } } == bytes)
    }

    @Test("bytes that are taken leave an empty array behind")
    func taking() throws {
        var bytes: [UInt8] = [1, 2, 3]
        let secret = try SecretBytes(taking: &bytes)
        #expect(bytes.isEmpty)
        #expect(try secret == SecretBytes([1, 2, 3]))
    }

    @Test("random secrets differ and a negative count is refused")
    func random() throws {
        #expect(try SecretBytes.random(count: 32) != SecretBytes.random(count: 32))
        expectFailure(.invalidParameter) { try SecretBytes.random(count: -1) }
    }

    @Test("a description says the length alone")
    func description() throws {
        let secret = try SecretBytes(Array("canary".utf8))
        #expect("\(secret)" == "SecretBytes(6 bytes)")
        #expect(String(reflecting: secret) == "SecretBytes(6 bytes)")
    }

    @Test("SHA-256 of the empty and of a short message (FIPS 180-4)")
    func digest() throws {
        #expect(
            try Hex.encode(SHA256.digest([]))
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            try Hex.encode(SHA256.digest(Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
