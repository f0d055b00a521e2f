/// An element inside a record.
struct ChildEntry {
    /// What it is to the record around it.
    enum Kind {
        /// A record that stands there at most once. `rows` is where its rows are printed, beside it.
        case one(Property, record: String, key: String, rows: String?)
        /// Rows.
        case many(Property, record: String, key: String)
        /// Texts.
        case texts(Property, key: String)
        /// Nothing but a place for others.
        case container([ChildEntry])
    }

    /// The Swift property that holds it.
    struct Property: Hashable {
        let name: String
        let meaning: String
    }

    let name: NameEntry
    let kind: Kind

    init(_ object: inout TableObject) throws(TableError) {
        if let element = try object.optionalText("container") {
            name = try NameEntry(element, &object)
            kind = .container(try object.list("children", ChildEntry.init))
            return
        }
        var found: (word: String, element: String)?
        for word in ["one", "rows", "many", "texts"] {
            if let element = try object.optionalText(word) { found = (word, element) }
        }
        guard let found else { throw object.error("neither container, one, rows, many nor texts") }
        name = try NameEntry(found.element, &object)
        let property = Property(name: try object.text("property"), meaning: try object.text("meaning"))
        let key = try object.optionalText("key") ?? property.name
        switch found.word {
        case "one": kind = .one(property, record: try object.text("record"), key: key, rows: nil)
        case "rows":
            kind = .one(property, record: try object.text("record"), key: try object.text("own"), rows: key)
        case "many": kind = .many(property, record: try object.text("record"), key: key)
        default: kind = .texts(property, key: key)
        }
    }
}
