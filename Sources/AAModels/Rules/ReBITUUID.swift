/// The form that ReBIT asks of ids. Source: Sahamati general guidelines.
///
/// Ids are sent as version 4 UUIDs; published examples are of version 1, so on the way in only the form counts: 36 characters
/// with hyphens at the 9th, 14th, 19th and 24th.
public enum ReBITUUID: Sendable {
    /// Whether a text has the form.
    public static func hasForm(_ text: String) -> Bool {
        let units = Array(text.utf8)
        guard units.count == 36 else { return false }
        return units.indices.allSatisfy { index in
            [8, 13, 18, 23].contains(index) ? units[index] == UInt8(ascii: "-") : units[index] != UInt8(ascii: "-")
        }
    }
}
