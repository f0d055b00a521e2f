import AACore
import AACrypto
import AATestSupport
import Testing

/// Live, against the library behind the ecosystem's reference service. Skipped unless `Scripts/interop` runs it: without a JDK and
/// BouncyCastle there is no other end.
@Suite(
    "Interoperation with BouncyCastle",
    .enabled(if: BouncyCastle.classPath != nil, "no Java, or not run by Scripts/interop"), .serialized)
struct BouncyCastleInteropTests {
    typealias Form = BouncyCastle.Form

    private let bouncyCastle: BouncyCastle
    private let random = SystemRandomSource()

    init() throws { bouncyCastle = try BouncyCastle() }

    /// The count that a reader of the output looks for.
    private func report(_ what: String, _ form: Form, _ count: Int, of total: Int) {
        print("interop: \(what), \(form.rawValue): \(count)/\(total) (\(bouncyCastle.version))")
        #expect(count == total)
    }

    private func curve(of form: Form) -> AgreementCurve {
        switch form {
        case .weierstrass, .weierstrassVersion2, .named: .weierstrass25519
        case .x25519, .x25519Version1: .x25519
        }
    }

    @Test("what BouncyCastle encrypts to our keys, we open", arguments: [Form.weierstrass, .x25519])
    func bouncyCastleEncrypts(form: Form) throws {
        let total = TestScale.count(1_000)
        var opened = 0
        for _ in 0..<total {
            let own = try SessionKeyPair(curve: curve(of: form))
            let theirs = try bouncyCastle.pair(form)
            let (nonce, plaintext) = (random.bytes(32), random.bytes(.random(in: 1...3_000)))
            let encryptedFI = try bouncyCastle.crypt(
                .encrypt, Base64.encode(plaintext), with: theirs, nonce: nonce, peer: own.publicKey.keyValue,
                peerNonce: own.nonce)
            let peer = try AgreementPublicKey(keyValue: theirs.publicKey.oneLinePEM)
            if try own.open(encryptedFI, from: peer, nonce: nonce) == plaintext { opened += 1 }
        }
        report("BouncyCastle encrypts, we open", form, opened, of: total)
    }

    @Test(
        "what we encrypt to BouncyCastle's keys, it opens, and so do we with its private key",
        arguments: [Form.weierstrass, .x25519])
    func bouncyCastleDecrypts(form: Form) throws {
        let total = TestScale.count(1_000)
        var (opened, openedByUs) = (0, 0)
        for _ in 0..<total {
            let own = try SessionKeyPair(curve: curve(of: form))
            let theirs = try bouncyCastle.pair(form)
            let (nonce, plaintext) = (random.bytes(32), random.bytes(.random(in: 1...3_000)))
            let peer = try AgreementPublicKey(keyValue: theirs.publicKey.oneLinePEM)
            let encryptedFI = try own.seal(plaintext, to: peer, nonce: nonce)
            let answer = try bouncyCastle.crypt(
                .decrypt, encryptedFI, with: theirs, nonce: nonce, peer: own.publicKey.keyValue, peerNonce: own.nonce)
            if try Base64.decode(answer) == plaintext { opened += 1 }
            let escrowed = try SessionKeyPair(privateKey: theirs.privateKey.oneLinePEM, nonce: nonce)
            if try escrowed.open(encryptedFI, from: own.publicKey, nonce: own.nonce) == plaintext { openedByUs += 1 }
        }
        report("we encrypt, BouncyCastle opens", form, opened, of: total)
        report("we open with BouncyCastle's private key", form, openedByUs, of: total)
    }

    @Test("every text of a key that BouncyCastle writes is read, and is that key", arguments: Form.allCases)
    func encodings(form: Form) throws {
        let theirs = try bouncyCastle.pair(form)
        let own = try SessionKeyPair(curve: curve(of: form))
        let nonce = random.bytes(32)
        let plaintext = random.bytes(100)
        for keyValue in theirs.publicKey.all {
            let peer = try AgreementPublicKey(keyValue: keyValue)
            #expect(peer.curve == curve(of: form))
            #expect(try peer == AgreementPublicKey(der: Base64.decode(theirs.publicKey.base64)))
        }
        let encryptedFI = try bouncyCastle.crypt(
            .encrypt, Base64.encode(plaintext), with: theirs, nonce: nonce, peer: own.publicKey.keyValue,
            peerNonce: own.nonce)
        for keyValue in theirs.publicKey.all {
            let peer = try AgreementPublicKey(keyValue: keyValue)
            #expect(try own.open(encryptedFI, from: peer, nonce: nonce) == plaintext)
        }
        for text in theirs.privateKey.all {
            let escrowed = try SessionKeyPair(privateKey: text, nonce: nonce)
            #expect(try escrowed.open(encryptedFI, from: own.publicKey, nonce: own.nonce) == plaintext)
        }
        let byteCount = try Base64.decode(theirs.publicKey.base64).count
        print("interop: \(form.rawValue): 3/3 public texts (DER of \(byteCount) bytes), 3/3 private texts")
    }

    @Test("BouncyCastle refuses a ciphertext of ours with a flipped bit")
    func tampered() throws {
        let own = try SessionKeyPair()
        let theirs = try bouncyCastle.pair(.weierstrass)
        let nonce = random.bytes(32)
        let peer = try AgreementPublicKey(keyValue: theirs.publicKey.oneLinePEM)
        var sealed = try Base64.decode(own.seal(random.bytes(100), to: peer, nonce: nonce))
        sealed[50] ^= 1
        #expect(throws: (any Error).self) {
            try bouncyCastle.crypt(
                .decrypt, Base64.encode(sealed), with: theirs, nonce: nonce, peer: own.publicKey.keyValue,
                peerNonce: own.nonce)
        }
    }

    @Test("payloads of 1 B to 4 MB pass both ways", arguments: [Form.weierstrass, .x25519])
    func sizes(form: Form) throws {
        let own = try SessionKeyPair(curve: curve(of: form))
        let theirs = try bouncyCastle.pair(form)
        let peer = try AgreementPublicKey(keyValue: theirs.publicKey.oneLinePEM)
        let sizes = [1, 2, 15, 16, 17, 31, 32, 33, 1_000, 65_535, 65_536, 350_000, 1 << 20, 4 << 20]
        for size in sizes {
            let (plaintext, nonce) = (random.bytes(size), random.bytes(32))
            let text = Base64.encode(plaintext)
            let encryptedFI = try bouncyCastle.crypt(
                .encrypt, text, with: theirs, nonce: nonce, peer: own.publicKey.keyValue, peerNonce: own.nonce)
            #expect(try own.open(encryptedFI, from: peer, nonce: nonce) == plaintext, "\(size) bytes")
            let answer = try bouncyCastle.crypt(
                .decrypt, own.seal(plaintext, to: peer, nonce: nonce), with: theirs, nonce: nonce,
                peer: own.publicKey.keyValue, peerNonce: own.nonce)
            #expect(answer == text, "\(size) bytes")
        }
        print("interop: \(form.rawValue): \(sizes.count) sizes of 1 B to 4 MB, both ways")
    }
}
