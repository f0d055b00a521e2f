/// An element as it is written: with the names of one generation, and its namespace, where it is another than around it, as an
/// attribute.
struct FIWrittenElement {
    let name: String
    var attributes: [FIAttribute] = []
    /// Those of them that the generation does not have.
    var foreign: [String] = []
    var children: [FIWrittenElement] = []
    var text = ""
    /// Whether others of its name may stand beside it.
    var repeats = false

    init(
        name: String, attributes: [FIAttribute] = [], children: [FIWrittenElement] = [], text: String = "",
        repeats: Bool = false
    ) {
        (self.name, self.attributes, self.children) = (name, attributes, children)
        (self.text, self.repeats) = (text, repeats)
    }

    /// A tree, as deep as the reader's limit on depth, inside a namespace.
    init(_ element: FIElement, in namespace: String?) {
        self.init(
            name: element.name, attributes: element.attributes,
            children: element.children.map { FIWrittenElement($0, in: element.namespace) }, text: element.text,
            repeats: true)
        if element.namespace != namespace {
            attributes.insert(FIAttribute(name: "xmlns", value: element.namespace ?? ""), at: 0)
        }
    }
}
