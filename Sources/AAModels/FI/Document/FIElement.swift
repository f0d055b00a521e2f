/// An element of a document that has no typed form: what a new schema brought, or a whole account of an untyped kind.
public struct FIElement: PersonalRecord {
    /// The name without its prefix.
    public var name: String
    /// The namespace the name belongs to, if any.
    public var namespace: String?
    /// The attributes in order, without namespace declarations.
    public var attributes: [FIAttribute]
    /// The elements inside, in order.
    public var children: [FIElement]
    /// The text inside, without blanks at its ends; empty when there is none.
    public var text: String

    /// Puts an element together.
    public init(
        name: String, namespace: String? = nil, attributes: [FIAttribute] = [], children: [FIElement] = [],
        text: String = ""
    ) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.children = children
        self.text = text
    }

    /// The value of the first attribute with this name.
    public subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
}
