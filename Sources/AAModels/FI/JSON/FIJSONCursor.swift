import AACore

/// Walks through one account in JSON and gives its elements: objects are elements, scalars their attributes, and an array is
/// an element for each of its members. What is null is not there.
struct FIJSONCursor {
    /// Where the walk goes on.
    enum Frame {
        /// In an object.
        case members(next: Int, end: Int)
        /// In an array; one inside another is an element itself.
        case elements(of: FIJSONElementName, next: Int, end: Int, isElement: Bool)
        /// At rows that were found at once; those that are left are `run`.
        case rows(of: FIJSONElementName)
        /// In an element that the dialect leaves out, or before the account.
        case composed([FIJSONElement], next: Int, isElement: Bool)
    }

    let tape: JSONTape
    /// Values that were read elsewhere.
    let moved: Set<Int>
    let limits: FILimits
    var names: FIJSONNames
    var frames: [Frame]
    /// The text of the element that just began.
    var text: XMLText?
    /// The rows that come next, of those that were found at once.
    var run = 0..<0
    /// A bit for each name that they have.
    var met: UInt32 = 0

    init(_ tape: JSONTape, _ account: FIJSONAccount, limits: FILimits) {
        (self.tape, self.limits, moved) = (tape, limits, account.moved)
        names = FIJSONNames(tape, account.spellings)
        frames = [.composed([account.element], next: 0, isElement: false)]
    }

    /// The prefix of schema instances, which JSON does not declare.
    mutating func prefixOfInstance() -> Range<Int> { names.name("xsi", at: 0).range }

    /// The next step; the attributes of an element that begins go into `attributes`.
    ///
    /// - Throws: ``AAModelsError/Code/limitExceeded``
    mutating func next(_ attributes: inout [XMLAttribute]) throws(AAModelsError) -> FIJSONStep {
        if let text {
            self.text = nil
            return .text(text)
        }
        while let frame = frames.popLast() {
            switch frame {
            case .members(let next, let end):
                guard next < end else { return .end }
                frames.append(.members(next: tape.index(after: next + 1), end: end))
                guard isElement(next + 1) else { continue }
                var name = names.element(of: next)
                name.isRepeated = tape.entries[next].isRepeated
                if let step = try member(name, next + 1, into: &attributes) { return step }
            case .elements(let name, let next, let end, let isElement):
                guard next < end else {
                    if isElement { return .end }
                    continue
                }
                frames.append(.elements(of: name, next: tape.index(after: next), end: end, isElement: isElement))
                if beginRows(at: next, of: name) { continue }
                if let step = try element(name, next, into: &attributes) { return step }
            case .rows(let name):
                guard let row = run.first else { continue }
                run = run.dropFirst()
                frames.append(.rows(of: name))
                try collect(rows[row], into: &attributes)
                frames.append(.members(next: 0, end: 0))
                return .begin(name)
            case .composed(let elements, let next, let isElement):
                guard next < elements.count else {
                    if isElement { return .end }
                    continue
                }
                frames.append(.composed(elements, next: next + 1, isElement: isElement))
                if let step = try composed(elements[next], into: &attributes) { return step }
            }
        }
        return .finished
    }

    func isElement(_ value: Int) -> Bool {
        switch tape.shape(of: value) {
        case .object, .array: !moved.contains(value)
        case .null, .scalar: false
        }
    }

    /// A member that holds an object or an array.
    private mutating func member(
        _ name: FIJSONElementName, _ value: Int, into attributes: inout [XMLAttribute]
    ) throws(AAModelsError) -> FIJSONStep? {
        guard tape.shape(of: value) == .array else { return try element(name, value, into: &attributes) }
        frames.append(.elements(of: name, next: value + 1, end: tape.index(after: value), isElement: false))
        return nil
    }

    /// An object, or a member of an array.
    private mutating func element(
        _ name: FIJSONElementName, _ value: Int, into attributes: inout [XMLAttribute]
    ) throws(AAModelsError) -> FIJSONStep? {
        attributes.removeAll(keepingCapacity: true)
        switch tape.shape(of: value) {
        case .null: return nil
        case .object:
            try collect(from: value, of: name, into: &attributes)
            frames.append(.members(next: value + 1, end: tape.index(after: value)))
        case .array:
            frames.append(.elements(of: name, next: value + 1, end: tape.index(after: value), isElement: true))
        case .scalar:
            frames.append(.members(next: 0, end: 0))
            text = try self.text(of: value)
        }
        return .begin(name)
    }

    private mutating func composed(
        _ element: FIJSONElement, into attributes: inout [XMLAttribute]
    ) throws(AAModelsError) -> FIJSONStep? {
        switch element {
        case .value(let text, let value):
            return try member(names.element(text, at: tape.offset(of: value)), value, into: &attributes)
        case .composed(let text, let parts, let children):
            attributes.removeAll(keepingCapacity: true)
            for (name, value) in parts {
                attributes.append(try attribute(names.name(name, at: tape.offset(of: value)), value))
            }
            frames.append(.composed(children, next: 0, isElement: true))
            let offset = parts.first.map { tape.offset(of: $0.value) } ?? 0
            return .begin(names.element(text, at: offset))
        }
    }
}
