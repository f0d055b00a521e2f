/// An element that stands otherwise in a dialect's JSON than in ReBIT's XML.
indirect enum FIJSONElement {
    /// What stands at an entry, under a name of the schema.
    case value(String, Int)
    /// An element that the dialect leaves out: its attributes, as entries, and its children.
    case composed(String, attributes: [(name: String, value: Int)] = [], children: [FIJSONElement])
}
