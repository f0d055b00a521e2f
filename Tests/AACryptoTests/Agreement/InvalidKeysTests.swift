import AACore
import Testing

@testable import AACrypto

/// The Weierstrass form has no published set of hostile keys. This one has the classes of Wycheproof's `ecdh_secp256r1_test`.
@Suite("Invalid keys of the Weierstrass form")
struct InvalidKeysTests {
    /// Two changes can give one key, such as zeros behind an element and behind the content of the one around it.
    static let rows = {
        var seen: Set<[UInt8]> = []
        return (InvalidKeysParameters.rows + InvalidKeysPoints.rows + InvalidKeysEncoding.rows).filter { row in
            seen.insert(row.der).inserted
        }
    }()

    /// Good keys beside the table: a check that is too strict fails here.
    static let valid: [[UInt8]] = [
        InvalidKey.good.bytes,
        SPKI.weierstrass(coordinates: InvalidKey.coordinates),
        SPKI.weierstrass(point: [4] + InvalidKey.coordinates, algorithm: AgreementAlgorithm.named),
        SPKI.weierstrass(
            coordinates: InvalidKey.coordinates.prefix(32)
                + Weierstrass25519.p.subtracting(InvalidKey.bytes(InvalidKey.y))),
        SPKI.weierstrass(coordinates: Weierstrass25519.generatorX + Weierstrass25519.generatorY),
        // 2 · G.
        SPKI.weierstrass(
            coordinates: InvalidKey.bytes(
                "4b7ded7fc31e9c62841fb71327c01bbf39ea0797c8dfb6070758f1478815734c"
                    + "13b57e011700e8ae050a00945d2ba2f377659eb28d8d391ebcd70465c72df563")),
        // 21 · G and 85 · G: x and y with a leading zero byte.
        SPKI.weierstrass(
            coordinates: InvalidKey.bytes(
                "008e40db53d6dfe4617c337d65c0231ff4cf03147b5a93be1c518ebf790c9b7d"
                    + "160165d7618783f5b6233317923f8b5fb739170b27452a93a532023036b9ef31")),
        SPKI.weierstrass(
            coordinates: InvalidKey.bytes(
                "61b1e63e9d985156aedab406ff39d86703c1a444e749467f42223fb283ba815f"
                    + "003795ed2ec41beb52e4a8680c69fd1974772ffbbd8de9ab785defcd0021430d")),
        // The smallest x of a point of order n.
        SPKI.weierstrass(
            coordinates: [UInt8](repeating: 0, count: 31) + [18]
                + InvalidKey.bytes("682e297758a6744232e1b195a88c3d56309dd101ec711260d47c736f232d1175")),
    ]

    @Test("a good key is taken", arguments: valid)
    func takes(der: [UInt8]) throws {
        let peer = try AgreementPublicKey(der: der)
        #expect(peer.curve == .weierstrass25519)
        let pair = try SessionKeyPair()
        _ = try pair.seal([1], to: peer, nonce: pair.nonce)
    }

    @Test("no row is a good key")
    func distinct() {
        #expect(Set(Self.rows.map(\.der)).isDisjoint(with: Self.valid))
        print("invalid keys of the Weierstrass form: \(Self.rows.count), good ones beside them: \(Self.valid.count)")
    }

    /// A key is refused when it is read or, at the latest, before anything is encrypted to it.
    @Test("a key with one thing wrong is refused for that reason", arguments: rows)
    func refuses(row: InvalidKey) throws {
        let pair = try SessionKeyPair()
        let error = expectFailure(.invalidKey) {
            try pair.seal([1], to: AgreementPublicKey(der: row.der), nonce: pair.nonce)
        }
        let reason = error?.reason ?? ""
        #expect(row.reasons.contains { reason.contains($0) }, "\(reason)")
    }
}
