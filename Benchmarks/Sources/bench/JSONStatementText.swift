/// The statements of ``StatementText`` in JSON, as Setu's bodies have them.
enum JSONStatementText {
    private static let head = #"""
        {"account":{"type":"deposit","maskedAccNumber":"XXXXXXXX4020","version":"1.1",\#
        "summary":{"currentBalance":"1.00","currency":"INR","type":"SAVINGS","status":"ACTIVE"},\#
        "transactions":{"startDate":"2022-04-01","endDate":"2024-03-31","transaction":[
        """#

    /// The bytes of a statement; the same for the same arguments.
    static func bytes(rows count: Int) -> [UInt8] {
        let elements = String(decoding: StatementText.rows(count), as: UTF8.self).split(separator: "\n")
        let objects = elements.map { element in
            let members = element.dropFirst("<Transaction ".count).dropLast("/>".count)
            return "{\""
                + members.replacing("=\"", with: "\":\"").replacing("\" ", with: "\",\"")
                .replacing("&amp;", with: "&") + "}"
        }
        return Array((head + objects.joined(separator: ",") + "]}}}").utf8)
    }
}
