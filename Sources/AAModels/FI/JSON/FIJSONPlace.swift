import AACore

/// Where a value stands in a JSON text, and what that says of an account in it.
struct FIJSONPlace {
    /// A name on the way from the outermost value. The places inside a value share the way to it.
    private indirect enum Trail {
        case start
        case step(after: Trail, name: String, index: Int?)
    }

    private var trail = Trail.start
    private var depth = 0
    /// The name of the member that it is, or of the array it stands in.
    private(set) var name = ""
    /// Whether it stands in Finvu's list of accounts.
    private(set) var isFinvu = false
    /// The FIP.
    var fip: EntityID?
    /// The account's name at the AA.
    var link: LinkReference?

    /// Whether a text here can only be a document: one in base64, one of Setu's in XML, one of Finvu's list.
    var isOfDocument: Bool { ["base64Data", "xml", "fiObjects"].contains(name) }

    /// The place of a member of the object here.
    func member(_ name: String) -> Self {
        var place = self
        place.name = name
        if name == "fiObjects" { place.isFinvu = true }
        // No provider's body is this deep; a path that were would cost its length for each value in it.
        guard depth < 32 else { return place }
        place.depth += 1
        place.trail = .step(after: trail, name: name, index: nil)
        return place
    }

    /// The place of an element of the array here, counted from 1.
    func element(_ index: Int) -> Self {
        var place = self
        if case .step(let outer, let name, _) = trail {
            place.trail = .step(after: outer, name: name, index: index)
        } else {
            place.trail = .step(after: .start, name: "", index: index)
        }
        return place
    }

    /// `fips[1]/accounts[2]`
    var path: FIPath {
        var steps: [(name: String, index: Int?)] = []
        var next = trail
        while case .step(let outer, let name, let index) = next {
            steps.append((name, index))
            next = outer
        }
        var path = FIPath()
        for step in steps.reversed() { path.append(step.name, index: step.index) }
        return path
    }
}
