/// Where an element stands while a table is made.
struct FITablePlace {
    private let form: FIForm
    private var path = "Account"
    private var generations: [FIGeneration]
    private var repeats = false

    /// The account itself.
    init(_ form: FIForm) {
        self.form = form
        generations = form.generations.map(\.generation)
    }

    /// The place of an element inside this one.
    func inside(_ name: FIName) -> Self {
        var inside = self
        inside.path += "/" + name.canonical
        inside.generations = generations.filter { name.spelling(in: $0) != nil }
        inside.repeats = false
        return inside
    }

    /// The place of an element that may stand several times.
    var repeating: Self {
        var repeating = self
        repeating.repeats = true
        return repeating
    }

    /// The element here; fields of other FI types are left out.
    func element(_ fields: [FIField], holdsText: Bool = false) -> FITable.Element {
        let fields = fields.map { FITable.Field($0, in: form) }.filter { !$0.names.isEmpty }
        return FITable.Element(
            path: path, generations: generations, fields: fields, repeats: repeats, holdsText: holdsText)
    }
}
