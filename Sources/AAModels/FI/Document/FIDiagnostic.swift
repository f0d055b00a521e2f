public import AACore

/// One thing that was odd about a document, and what the reader made of it. It never holds a value of the document.
public struct FIDiagnostic: Hashable, Sendable {
    /// Where: `Account/Transactions/Transaction[3]/@amount`. Elements that repeat count from 1, as in XPath.
    public let path: String
    /// What was odd.
    public let kind: Kind
    /// What was done about it.
    public let action: String
    /// Where in the bytes; in the unwrapped ones, if the document came in base64 or in a string of JSON.
    public let place: TextPlace?

    /// Makes a diagnostic; `path` and `action` must hold no value of the document.
    public init(path: String, kind: Kind, action: String, place: TextPlace? = nil) {
        self.path = path
        self.kind = kind
        self.action = action
        self.place = place
    }
}

extension FIDiagnostic: CustomStringConvertible {
    /// `Account/Summary/@openingDate at line 3, column 7: twoDigitYear: …`
    public var description: String {
        "\(path)\(place.map { " at \($0)" } ?? ""): \(kind): \(action)"
    }
}
