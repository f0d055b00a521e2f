import AACore

/// Finds the accounts in a JSON text by their shape, whatever stands around them.
struct FIJSONFinder {
    /// What is still to be looked at; no calls nest.
    private enum Task {
        case value(Int, FIJSONPlace)
        case elements(next: Int, end: Int, count: Int, FIJSONPlace)
        /// The end of an object that names an account, and how much data was found before it.
        case end(of: Int, FIJSONPlace, dataCount: Int)
    }

    private let tape: JSONTape
    /// What was found, in the order of the text.
    private(set) var findings: [FIJSONFinding] = []
    /// How many of them are accounts or may hold some.
    private var dataCount = 0
    private var tasks: [Task] = [.value(0, FIJSONPlace())]
    /// Whether rows that were found at once stand outside of all accounts.
    private(set) var hasStrayRows = false

    init(_ tape: JSONTape) {
        self.tape = tape
        while let task = tasks.popLast() {
            switch task {
            case .value(let value, let place): visit(value, at: place)
            case .elements(let next, let end, let count, let place):
                guard next < end else { continue }
                tasks.append(.elements(next: tape.index(after: next), end: end, count: count + 1, place))
                if tape.entries[next].isRows { hasStrayRows = true }
                if mayHoldAccounts(next, at: place) { visit(next, at: place.element(count)) }
            case .end(let object, let place, let count):
                if dataCount == count { add(.nothing, object, at: place) }
            }
        }
    }

    private mutating func visit(_ value: Int, at place: FIJSONPlace) {
        switch tape.shape(of: value) {
        case .null: break
        case .scalar:
            if let (document, isBase64) = tape.document(in: value) {
                add(.document(document, isBase64: isBase64), value, at: place)
            } else if place.isOfDocument, tape.string(value) != nil {
                add(.noDocument, value, at: place)
            }
        case .array:
            tasks.append(.elements(next: value + 1, end: tape.index(after: value), count: 1, place))
        case .object:
            if let object = FIJSONObject(value, of: tape) { visit(object, at: place) }
        }
    }

    private func mayHoldAccounts(_ value: Int, at place: FIJSONPlace) -> Bool {
        switch tape.shape(of: value) {
        case .object, .array: true
        case .null: false
        case .scalar: tape.mayBeDocument(value) || place.isOfDocument
        }
    }

    private mutating func visit(_ object: FIJSONObject, at place: FIJSONPlace) {
        var place = place
        place.fip = object.string("fipID", "fipId", "fipid", "fip").map { EntityID($0) } ?? place.fip
        let link = object.string("linkRefNumber", "linkReferenceNumber", "link_ref_number").map { LinkReference($0) }
        place.link = link ?? place.link
        if let accounts = object.accounts(at: place) {
            for (account, dialect) in accounts {
                place.fip = account.fip ?? place.fip
                add(.account(account), object.entry, dialect, at: place)
            }
            return
        }
        if link != nil { tasks.append(.end(of: object.entry, place, dataCount: dataCount)) }
        for member in object.members where tape.entries[member.entry].isRepeated {
            add(.repeatedMember, member.entry, at: place.member(member.name))
        }
        for member in object.members.reversed() {
            let place = place.member(member.name)
            if mayHoldAccounts(member.value, at: place) { tasks.append(.value(member.value, place)) }
        }
    }

    private mutating func add(
        _ content: FIJSONFinding.Content, _ entry: Int, _ dialect: FIDialect = .json, at place: FIJSONPlace
    ) {
        switch content {
        case .account, .document, .noDocument: dataCount += 1
        case .nothing, .repeatedMember: break
        }
        findings.append(
            FIJSONFinding(content: content, offset: tape.offset(of: entry), place: place, dialect: dialect))
    }
}
