public import AACore

/// A report as it came: Perfios hands it out in many forms, and none of them is read unasked.
///
/// A zip archive is for `ZipArchive` of AAArchive, the data of accounts for `FIReader`.
public struct InsightsReport: Sendable, Hashable {
    /// What the bytes are.
    public enum Kind: String, Sendable, Hashable {
        case json, xml, zip, pdf, xlsx, html
        /// Something else.
        case unknown
    }

    /// What the bytes are, by how they begin; where that says two things, by what they were called.
    public let kind: Kind
    /// What the answer called them (`Content-Type`), without parameters.
    public let mediaType: String?
    /// The report.
    @Redacted public private(set) var bytes: [UInt8]

    /// Takes a report over.
    public init(_ bytes: [UInt8], mediaType: String? = nil) {
        let mediaType = mediaType?.split(separator: ";").first.map { $0.lowercased().filter { $0 != " " } }
        self.bytes = bytes
        self.mediaType = mediaType
        kind = Self.kind(of: bytes, mediaType ?? "")
    }

    private static func kind(of bytes: [UInt8], _ mediaType: String) -> Kind {
        if bytes.starts(with: "%PDF-".utf8) { return .pdf }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            // A workbook is a zip archive, which most writers begin with this entry.
            let beginsAsWorkbook = bytes.dropFirst(30).starts(with: "[Content_Types].xml".utf8)
            return beginsAsWorkbook || mediaType.contains("spreadsheet") ? .xlsx : .zip
        }
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let text = bytes.drop { blanks.contains($0) || [0xEF, 0xBB, 0xBF].contains($0) }
        switch text.first {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
        case UInt8(ascii: "<"):
            let beginning = String(decoding: text.prefix(1_024), as: UTF8.self)
            return InsightsErrorPage.isPage(beginning[...]) ? .html : .xml
        default: return .unknown
        }
    }
}
