import AACore

extension PEM {
    /// The text of a DER with its armour, in lines of 64 characters (RFC 7468).
    static func text(_ label: String, _ der: [UInt8]) -> String {
        let base64 = Array(Base64.encode(der).utf8)
        let lines = stride(from: 0, to: base64.count, by: 64).map { start in
            String(decoding: base64[start..<min(start + 64, base64.count)], as: UTF8.self)
        }
        return (["-----BEGIN \(label)-----"] + lines + ["-----END \(label)-----", ""]).joined(separator: "\n")
    }
}
