public import AACore

/// A file to hand over.
public struct InsightsUpload: Sendable, Hashable {
    /// What the file is called: only its ending says something to Perfios. Names of one's own often hold account numbers, so the
    /// default is better.
    @Redacted public private(set) var name: String
    /// What it is.
    public let mediaType: String
    /// The file.
    @Redacted public private(set) var bytes: [UInt8]

    /// Takes a file, by default a PDF.
    public init(_ bytes: [UInt8], name: String = "statement.pdf", mediaType: String = "application/pdf") {
        self.bytes = bytes
        self.name = name
        self.mediaType = mediaType
    }

    /// The body in parts (RFC 7578), with the file in the part `file`.
    ///
    /// - Parameter boundary: Random, so that no file has it.
    /// - Returns: `nil` if the media type is more than one line.
    func body(boundary: String) -> [UInt8]? {
        guard mediaType.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        // Byte by byte: a quotation mark and a mark behind it are one character.
        let name = name.utf8.flatMap { byte in
            byte < 0x20 || [0x22, 0x5C, 0x7F].contains(byte)
                ? Array("%\(Hex.encode([byte]).uppercased())".utf8) : [byte]
        }
        let head =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(String(decoding: name, as: UTF8.self))\"\r\n"
            + "Content-Type: \(mediaType)\r\n\r\n"
        return Array(head.utf8) + bytes + Array("\r\n--\(boundary)--\r\n".utf8)
    }
}
