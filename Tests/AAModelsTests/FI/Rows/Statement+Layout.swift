extension Statement {
    /// How rows are written.
    enum Layout: CaseIterable {
        /// XML as nearly all write it.
        case xml
        /// With names of 2.0.0, the attributes in another order.
        case xmlV2
        /// With the attributes in another order in each row.
        case xmlShuffled
        /// One attribute a line.
        case xmlLines
        /// With a prefix, and an end tag.
        case xmlPrefixed
        /// JSON without any blank, under Setu's names.
        case json
        /// With a blank behind colons and commas, under ReBIT's names, the rows before the account's own members.
        case jsonSpaced
        /// One member a line.
        case jsonLines
        /// With names of 2.0.0, the members in another order.
        case jsonV2
        /// With the members in another order in each row.
        case jsonShuffled
        /// With amounts as numbers.
        case jsonNumbers

        static let allXML = allCases.filter { !$0.isJSON }
        static let allJSON = allCases.filter(\.isJSON)

        var isJSON: Bool {
            switch self {
            case .xml, .xmlV2, .xmlShuffled, .xmlLines, .xmlPrefixed: false
            case .json, .jsonSpaced, .jsonLines, .jsonV2, .jsonShuffled, .jsonNumbers: true
            }
        }
        var isV2: Bool { self == .xmlV2 || self == .jsonV2 }
        var isShuffled: Bool { self == .xmlShuffled || self == .jsonShuffled }
    }
}
