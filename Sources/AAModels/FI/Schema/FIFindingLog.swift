import AACore

/// Collects diagnostics: knows where the decoder is, finds lines and columns, and stops listing at the limit.
struct FIFindingLog {
    /// Where the decoder is.
    var path = FIPath()
    private(set) var diagnostics: [FIDiagnostic] = []
    private var places = XMLPlaces([])
    private var origin: TextPlace?
    private let limit: Int
    private var unlisted = 0

    init(limit: Int) { self.limit = limit }

    /// Goes on with another text: offsets are places in it from now on.
    ///
    /// - Parameter origin: Where its first byte stands in the document.
    mutating func move(to bytes: [UInt8], origin: TextPlace? = nil) {
        places = XMLPlaces(bytes)
        self.origin = origin
    }

    /// Notes something about an attribute of the element here, about an element inside it, or about itself.
    mutating func note(
        _ kind: FIDiagnostic.Kind, at offset: Int? = nil, place: TextPlace? = nil, path: FIPath? = nil,
        element: String? = nil, attribute: String? = nil, because reason: String? = nil
    ) {
        guard diagnostics.count < limit else {
            unlisted += 1
            return
        }
        var path = path ?? self.path
        if let element { path.append(element) }
        diagnostics.append(
            FIDiagnostic(
                path: path.text(attribute: attribute), kind: kind,
                action: reason.map { "\(kind.action): \($0)" } ?? kind.action,
                place: place ?? offset.map { self.place(at: $0) }))
    }

    /// Counts findings that were not kept for the list.
    mutating func leaveOut(_ count: Int) { unlisted += count }

    /// The line and column of an offset.
    mutating func place(at offset: Int) -> TextPlace {
        let place = places.place(at: offset)
        return origin.map { place.moved(behind: $0) } ?? place
    }

    /// All of them, and one more if there were others.
    var all: [FIDiagnostic] {
        guard unlisted > 0 else { return diagnostics }
        let action = "\(unlisted) more findings are not listed"
        return diagnostics + [FIDiagnostic(path: "", kind: .diagnosticsCut, action: action)]
    }
}
