import AACore
import AATestSupport

/// What a reader of Python's finds in a document and our reading lacks: `Tests/Oracle/missing.py`.
struct MissingLeaves {
    /// How many values the document has; `nil` if Python cannot read it.
    let leaves: Int?
    /// What is missing, as name and value.
    let missing: [JSONValue]

    /// Compares documents with what was printed of each.
    static func find(_ pairs: [(document: [UInt8], printed: [UInt8])]) async throws -> [MissingLeaves] {
        let folder = try TemporaryFolder()
        var input = ""
        for (index, pair) in pairs.enumerated() {
            let document = try folder.write(pair.document, to: "\(index).document")
            input += "\(document)\t\(try folder.write(pair.printed, to: "\(index).printed"))\n"
        }
        return try await Python.lines(of: "missing.py", [Python.path("Schemas/FI")], input: input).map { line in
            if case .number(let count)? = line["leaves"] {
                MissingLeaves(leaves: Int(count), missing: line["missing"]?.array ?? [])
            } else {
                MissingLeaves(leaves: nil, missing: [])
            }
        }
    }
}
