import AACore

extension AgreementPublicKey {
    /// Reads a key as it stands on the wire: PEM on one line or wrapped, or the bare base64 or base64url of the DER.
    ///
    /// - Parameters:
    ///   - keyValue: `DHPublicKey.KeyValue`.
    ///   - rawPoints: Whether the text may be a bare point instead.
    /// - Throws: ``AACryptoError/Code/invalidKey``, for the reasons of ``init(der:)`` or because the text is no such form.
    public init(keyValue: String, rawPoints: RawPoints = .refused) throws(AACryptoError) {
        if rawPoints == .accepted, let point = try AgreementPublicKey(rawPoint: keyValue) {
            self = point
            return
        }
        let pem = try PEM(keyValue)
        guard pem.label == nil || pem.label == "PUBLIC KEY" else {
            throw AACryptoError(.invalidKey, "the PEM text holds something other than a PUBLIC KEY")
        }
        try self.init(der: pem.der)
    }

    /// Reads a bare point; `nil` if the text is something else, by its length.
    private init?(rawPoint text: String) throws(AACryptoError) {
        guard text.utf8.count <= 130 else { return nil }
        // Hexadecimal first: as base64 the same texts would have 48, 96 or 97.5 bytes, which no point has.
        guard let bytes = (try? Hex.decode(text)) ?? (try? PEM(text).der) else { return nil }
        switch bytes.count {
        case 32: try self.init(curve: .x25519, bits: bytes[...])
        case 64: try self.init(curve: .weierstrass25519, coordinates: bytes)
        case 65: try self.init(curve: .weierstrass25519, bits: bytes[...])
        default: return nil
        }
    }

    /// PEM on one line, the only armoured form that the reference service takes for the Weierstrass form.
    public var keyValue: String {
        "-----BEGIN PUBLIC KEY-----\(Base64.encode(der))-----END PUBLIC KEY-----"
    }
}

extension AgreementPublicKey: CustomStringConvertible {
    /// `weierstrass25519 04cbda31…`: the curve and the key's first bytes, for logs.
    public var description: String { "\(curve) \(Hex.encode(coordinates.prefix(8)))…" }
}
