import AACore
import AACrypto

/// Signatures and their headers, before anything about them is known to be true.
struct JWSTarget: FuzzTarget {
    private let key: VerificationKey

    /// Makes a key that nobody has: no input can be signed with it.
    init() throws { key = try SigningKey.generate(keyID: "fuzz").verificationKey }

    func run(_ input: [UInt8]) {
        let text = String(decoding: input, as: UTF8.self)
        let header = Base64.encode(input, as: .url)
        let signature = Base64.encode([UInt8](repeating: 1, count: 256), as: .url)
        // As a header inside base64 too: the fuzzer's changes of JSON would seldom survive the text.
        for jws in [text, "\(header)..\(signature)", "\(header).e30.\(signature)"] {
            if let header = try? JWSHeader(of: jws) { check(header) }
            require((try? key.verifyDetached(jws, over: input)) == nil, "a forged detached signature is refused")
            require((try? key.verifyCompact(jws)) == nil, "a forged signature is refused")
        }
    }

    /// A header that was taken says the same when it is written again.
    private func check(_ header: JWSHeader) {
        var members: JSONObject = ["alg": .string(header.algorithm.rawValue)]
        if let keyID = header.keyID { members.append("kid", .string(keyID.rawValue)) }
        if let b64 = header.b64 { members.append("b64", .bool(b64)) }
        if let critical = header.critical { members.append("crit", .array(critical.map(JSONValue.string))) }
        if let type = header.type { members.append("typ", .string(type)) }
        for member in header.additional.members { members.append(member.name, member.value) }
        let bytes = JSONValue.object(members).bytes()
        // Escapes are longer than what they stand for, and a header may have 8 KiB.
        guard bytes.count <= 4 << 10 else { return }
        let text = Base64.encode(bytes, as: .url)
        require(must("a written header is read") { try JWSHeader(of: "\(text)..") } == header, "the header comes back")
    }
}
