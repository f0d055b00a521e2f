import AACore
import AATestSupport
import Foundation

/// A parser that is not ours, asked through `Tests/Oracle/leaves.py`.
enum XMLOracle: String, CaseIterable, Sendable {
    /// Expat, which Python brings along.
    case expat
    /// libxml2, through lxml: `Scripts/oracle` installs it.
    case libxml2

    /// The parsers that can be asked here.
    static let present: [XMLOracle] = Python.ofOracle != nil ? allCases : Python.isPresent ? [.expat] : []

    /// What it makes of each of these documents; `nil` if it refuses.
    func leaves(of documents: [[UInt8]]) async throws -> [[XMLLeaf]?] {
        let folder = try TemporaryFolder()
        for (index, document) in documents.enumerated() {
            try folder.write(document, to: String(format: "%08d", index))
        }
        return try await Python.lines(of: "leaves.py", [rawValue, folder.path]).map {
            $0["leaves"]?.array?.map(XMLLeaf.init)
        }
    }
}
