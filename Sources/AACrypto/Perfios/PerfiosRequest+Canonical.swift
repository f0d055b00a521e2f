import AACore

extension PerfiosRequest {
    static let algorithm = "PERFIOS-RSA-SHA256"
    static let signedHeaders = "host;x-perfios-content-sha256;x-perfios-date"

    /// `X-Perfios-Date`: `20260928T101500Z`.
    var dateText: String {
        // 2026-09-28T10:15:00.000Z without its separators and its fraction.
        date.wireText.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// `X-Perfios-Content-Sha256`.
    func contentDigest() throws(AACryptoError) -> String { Hex.encode(try SHA256.digest(body)) }

    /// The lines that are hashed.
    func canonicalText() throws(AACryptoError) -> String {
        let contentDigest = try contentDigest()
        return [
            method, encoded(path), canonicalQuery, "host:\(host)", "x-perfios-content-sha256:\(contentDigest)",
            "x-perfios-date:\(dateText)", Self.signedHeaders, contentDigest,
        ].joined(separator: "\n")
    }

    /// The lines that are signed, by way of ``checksum()``.
    func textToSign() throws(AACryptoError) -> String {
        let digest = Hex.encode(try SHA256.digest(Array(canonicalText().utf8)))
        return [Self.algorithm, dateText, digest].joined(separator: "\n")
    }

    /// The hexadecimal text that goes into RSASSA-PSS, which hashes it once more.
    func checksum() throws(AACryptoError) -> String {
        Hex.encode(try SHA256.digest(Array(textToSign().utf8)))
    }

    /// Sorted by name; the values of one name are joined by commas, in their order, before they are encoded.
    private var canonicalQuery: String {
        var values: [String: [String]] = [:]
        for (name, value) in query { values[name, default: []].append(value) }
        return values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "\(encoded($0.key))=\(encoded($0.value.joined(separator: ",")))" }
            .joined(separator: "&")
    }

    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-~./".utf8)

    private func encoded(_ text: String) -> String {
        let units = text.utf8.flatMap { byte in
            Self.plain.contains(byte) ? [byte] : Array("\(escape.rawValue)\(Hex.encode([byte]))".utf8)
        }
        return String(decoding: units, as: UTF8.self)
    }
}
