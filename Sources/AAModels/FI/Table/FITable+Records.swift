extension FITable {
    /// The table of a type of account, with the records inside it.
    init<Account: FIAccountRecord>(of _: Account.Type) {
        let form = Account.form
        var elements: [Element] = []
        Self.add(Account.self, FITablePlace(form), to: &elements)
        self.init(
            fiType: form.fiType, type: form.type, namespace: form.namespace, generations: form.generations,
            elements: elements)
    }

    private static func add<Record: FIRecord>(_: Record.Type, _ place: FITablePlace, to elements: inout [Element]) {
        let schema = Record.schema
        elements.append(place.element(schema.fields))
        for child in schema.children { add(child.content, place.inside(child.name), to: &elements) }
    }

    private static func add(_ content: FIChildContent, _ place: FITablePlace, to elements: inout [Element]) {
        switch content {
        case .record(let type, let repeats): add(type, repeats ? place.repeating : place, to: &elements)
        case .texts: elements.append(place.repeating.element([], holdsText: true))
        case .container(let children):
            for child in children { add(child.content, place.inside(child.name), to: &elements) }
        }
    }
}
