import AACore

/// Finds the accounts in a JSON text by their shape, whatever stands around them.
struct FIJSONFinder {
    /// What is still to be looked at; no calls nest.
    private enum Task {
        case value(Int, FIJSONPlace)
        case elements(next: Int, end: Int, count: Int, FIJSONPlace)
        /// The end of an object that names an account, and how many findings there were before it.
        case end(of: Int, FIJSONPlace, findingCount: Int)
    }

    private let tape: JSONTape
    /// What was found, in the order of the text.
    private(set) var findings: [FIJSONFinding] = []
    private var tasks: [Task] = [.value(0, FIJSONPlace())]

    init(_ tape: JSONTape) {
        self.tape = tape
        while let task = tasks.popLast() {
            switch task {
            case .value(let value, let place): visit(value, at: place)
            case .elements(let next, let end, let count, let place):
                guard next < end else { continue }
                tasks.append(.elements(next: tape.index(after: next), end: end, count: count + 1, place))
                if tape.shape(of: next) != .scalar || tape.mayBeDocument(next) { visit(next, at: place.element(count)) }
            case .end(let object, let place, let findingCount):
                if findings.count == findingCount { add(.nothing, object, .json, at: place) }
            }
        }
    }

    private mutating func visit(_ value: Int, at place: FIJSONPlace) {
        switch tape.shape(of: value) {
        case .null: break
        case .scalar:
            guard let (document, isBase64) = tape.document(in: value) else { break }
            add(.document(document, isBase64: isBase64), value, .xml, at: place)
        case .array:
            tasks.append(.elements(next: value + 1, end: tape.index(after: value), count: 1, place))
        case .object:
            if let object = FIJSONObject(value, of: tape) { visit(object, at: place) }
        }
    }

    private mutating func visit(_ object: FIJSONObject, at place: FIJSONPlace) {
        var place = place
        place.fip = object.string("fipID", "fipId", "fipid", "fip").map { EntityID($0) } ?? place.fip
        let link = object.string("linkRefNumber", "linkReferenceNumber", "link_ref_number").map { LinkReference($0) }
        place.link = link ?? place.link
        if let (account, dialect) = object.account(at: place) {
            return add(.account(account), object.entry, dialect, at: place)
        }
        if let accounts = object.unaportAccounts(named: place.name) {
            for (account, fip) in accounts {
                place.fip = fip ?? place.fip
                add(.account(account), object.entry, .unaport, at: place)
            }
            return
        }
        if link != nil { tasks.append(.end(of: object.entry, place, findingCount: findings.count)) }
        for member in object.members.reversed() {
            let value = member.value
            guard tape.shape(of: value) != .scalar || tape.mayBeDocument(value) else { continue }
            tasks.append(.value(value, place.member(member.name)))
        }
    }

    private mutating func add(
        _ content: FIJSONFinding.Content, _ entry: Int, _ dialect: FIDialect, at place: FIJSONPlace
    ) {
        let origin = FIOrigin(dialect: dialect, fip: place.fip, link: place.link)
        findings.append(
            FIJSONFinding(content: content, offset: tape.offset(of: entry), path: place.path, origin: origin))
    }
}
