/// A record: an element with its attributes and the elements inside it.
struct RecordEntry {
    /// Its Swift type.
    let name: String
    /// The element.
    let element: String
    let meaning: String
    /// The name of its generic parameter: the type of its rows.
    let parameter: String?
    let fields: [FieldEntry]
    let children: [ChildEntry]

    init(_ object: inout TableObject) throws(TableError) {
        name = try object.text("record")
        element = try object.text("element")
        meaning = try object.text("meaning")
        parameter = try object.optionalText("generic")
        fields = try object.list("fields", FieldEntry.init)
        children = try object.list("children", ChildEntry.init)
        guard !fields.isEmpty else { throw object.error("\(name) has no fields") }
    }

    /// Whether it is an account.
    var isAccount: Bool { element == "Account" }
}

/// A field: an attribute of a record.
struct FieldEntry {
    let name: NameEntry
    /// Its Swift property.
    let property: String
    let type: FieldType
    let unit: String?
    let isRequired: Bool
    let isPersonal: Bool
    let meaning: String

    init(_ object: inout TableObject) throws(TableError) {
        let canonical = try object.text("name")
        name = try NameEntry(canonical, &object)
        property = try object.optionalText("property") ?? canonical
        type = FieldType(try object.text("type"))
        unit = try object.optionalText("unit")
        isPersonal = try object.flag("personal")
        isRequired = try object.flag("required")
        meaning = try object.text("meaning")
        guard type.isNumber == (unit != nil) || type == .integer else {
            throw object.error("\(canonical) lacks its unit, or has one without being a number")
        }
    }
}
