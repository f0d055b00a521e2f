import AACore
import AACrypto
import CBaseline

/// Key agreement, session cipher and signatures against OpenSSL's own calls.
enum CryptoTable {
    static func comparisons() throws -> [Comparison] {
        try [agreement(), againstGenericCurve(), ownKeyPair(), decryption(), verification()]
    }

    private static func agreement() throws -> Comparison {
        let (own, peer) = (try SessionKeyPair(), try SessionKeyPair())
        let spki = peer.publicKey.der
        let baseline = try require(baseline_x25519_new())
        return Comparison(
            name: "agreement + HKDF, Weierstrass peer read from its SPKI", peerName: "one X25519 derive",
            bar: .atMost(1.35),
            ours: { _ = try own.cipher(with: AgreementPublicKey(der: spki), nonce: peer.nonce) },
            peer: { try require(baseline_x25519_derive(baseline)) })
    }

    private static func againstGenericCurve() throws -> Comparison {
        let (own, peer) = (try SessionKeyPair(), try SessionKeyPair())
        let spki = peer.publicKey.der
        let pkcs8 = try Base64.decode(groupKey)
        let baseline = try require(baseline_group_new(pkcs8, pkcs8.count))
        return Comparison(
            name: "the same", peerName: "SPKI read and derived over generic curves", bar: .fasterBy(8),
            ours: { _ = try own.cipher(with: AgreementPublicKey(der: spki), nonce: peer.nonce) },
            peer: { try require(baseline_group_derive(baseline, spki, spki.count)) })
    }

    private static func ownKeyPair() throws -> Comparison {
        let baseline = try require(baseline_x25519_new())
        return Comparison(
            name: "own key pair with its SPKI", peerName: "one X25519 derive", bar: .atMost(1.8),
            ours: { _ = try SessionKeyPair().publicKey.der },
            peer: { try require(baseline_x25519_derive(baseline)) })
    }

    private static func decryption() throws -> Comparison {
        let session = try SealedSample()
        let (decoded, plaintext) = (
            UnsafeMutablePointer<UInt8>.allocate(capacity: session.text.utf8.count),
            UnsafeMutablePointer<UInt8>.allocate(capacity: session.text.utf8.count)
        )
        let (text, peerText) = (Array(session.text.utf8), try session.baselineText())
        let level = Environment.scanLevel
        return Comparison(
            name: "\(text.count / 1000) KB of base64, key ready, to plaintext (\(level ?? "best") base64)",
            peerName: "EVP_DecodeBlock + AES-256-GCM", bar: .atMost(level == "portable" ? 0.75 : 0.5),
            ours: { _ = try session.cipher.open(text.span) },
            peer: {
                try require(
                    baseline_decode_and_open(peerText, peerText.count, session.key, session.iv, decoded, plaintext))
            })
    }

    private static func verification() throws -> Comparison {
        let key = try SigningKey.generate(keyID: "bench")
        let body = [UInt8](repeating: UInt8(ascii: "x"), count: 360_000)
        let signature = try key.signDetached(body)
        let verifier = key.verificationKey
        let baseline = try require(baseline_rsa_new())
        return Comparison(
            name: "detached verify of a 360 KB body", peerName: "SHA-256 + one RSA-2048 verify", bar: .atMost(1.08),
            ours: { _ = try verifier.verifyDetached(signature, over: body) },
            peer: { try require(baseline_rsa_hash_and_verify(baseline, body, body.count)) })
    }

    /// The calls that allocate memory while a session's text of each size is decrypted.
    static func allocations() throws -> [(byteCount: Int, calls: Int)] {
        try [1_000, 10_000, 100_000, 1_000_000].map { byteCount in
            let session = try SealedSample(byteCount: byteCount)
            _ = try session.cipher.open(session.text)
            let before = baseline_allocations()
            _ = try session.cipher.open(session.text)
            return (byteCount, baseline_allocations() - before)
        }
    }

    /// A PKCS#8 key of the Weierstrass form with explicit parameters; a test key.
    private static let groupKey = """
        MIICRwIBADCB6gYHKoZIzj0CATCB3gIBATArBgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAq\
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqYSRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqq\
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCuGaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAA\
        FN753qL3nNZYEmMaXPXT7QIBCASCAVMwggFPAgEBBCAEtTkgTd8EEuJloDxTTj4e3qMOre0tXiOZAlahfeWUt6CB4TCB3gIBATAr\
        BgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqY\
        SRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCu\
        GaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAAFN753qL3nNZYEmMaXPXT7QIBCKFEA0IABErr\
        K5OSrXM4aD7M3gyUIe43fsqLrMwvvpWjQnHRbVbpfTGP9gnV2499byYDNes5eAnxrOSoYJ5obKhAakWeYq4=
        """
}
