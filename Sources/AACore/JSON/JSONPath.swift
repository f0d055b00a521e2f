/// Where a value stands in a document: `FI[0].data[2].encryptedFI`.
public struct JSONPath: Hashable, Sendable, CustomStringConvertible {
    /// The path as text; empty for the document itself.
    public let description: String

    /// The document itself.
    public static let root = JSONPath(description: "")

    /// The path of a member of the object here.
    public func member(_ name: String) -> JSONPath {
        JSONPath(description: description.isEmpty ? name : "\(description).\(name)")
    }

    /// The path of a member whose name a stranger chose. A name that is no plain word is not repeated: paths enter errors and
    /// logs, and a name may be somebody's address or number, a line feed or a megabyte.
    package func member(foreign name: String) -> JSONPath {
        let isWord =
            (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { unit in
                switch unit {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
        let hasNumber = name.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.contains {
            $0.count > 3
        }
        return member(isWord && !hasNumber ? name : "?")
    }

    /// The path of every element of the array here: `FI[]`.
    package var elements: JSONPath { JSONPath(description: "\(description)[]") }

    /// The path of an element, from 0, of the array here.
    public func element(_ index: Int) -> JSONPath { JSONPath(description: "\(description)[\(index)]") }
}
