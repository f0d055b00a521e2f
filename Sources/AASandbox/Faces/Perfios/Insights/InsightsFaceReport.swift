import AACore
import AAModels
import AATransport

/// The reports that the face has of a customer.
struct InsightsFaceReport {
    let customer: SandboxCustomer
    let day: CalendarDate

    /// One report as it is, several in an archive; `nil` for a type that the face does not have.
    func answer(_ types: [String]) -> HTTPResponse? {
        let files = types.compactMap(file)
        guard !files.isEmpty, files.count == types.count else { return nil }
        guard files.count == 1 else { return Self.archive(files.map { ("\($0.name)", $0.content) }) }
        return HTTPResponse(headers: ["Content-Type": files[0].mediaType], body: files[0].content)
    }

    /// The archive of the hosted journey.
    var hosted: HTTPResponse { Self.archive([("report.json", analysis.bytes())]) }

    /// The accounts' documents, as the FIPs wrote them.
    var raw: HTTPResponse {
        let accounts = customer.heldAccounts.map { account -> JSONValue in
            .object([
                "linkRefNumber": account.linkReference.json, "fipId": account.fip.json,
                "maskedAccNumber": .string(account.maskedAccountNumber),
                "data": .string(
                    String(
                        decoding: account.document(
                            from: day.adding(months: -6) ?? day, to: day, parts: [.profile, .summary, .transactions]),
                        as: UTF8.self)),
            ])
        }
        return HTTPResponse(
            headers: ["Content-Type": "application/json"],
            body: JSONValue.object(["accounts": .array(accounts)]).bytes())
    }

    private static func archive(_ files: [(String, [UInt8])]) -> HTTPResponse {
        HTTPResponse(
            headers: ["Content-Type": "application/zip"],
            body: StoredZip(files.map { (name: $0.0, content: $0.1) }).bytes)
    }

    private func file(_ type: String) -> (name: String, mediaType: String, content: [UInt8])? {
        switch type {
        case "json": ("report.json", "application/json", analysis.bytes())
        case "xml": ("report.xml", "application/xml", xml)
        case "pdf": ("report.pdf", "application/pdf", Array("%PDF-1.4\n%%EOF\n".utf8))
        case "xlsx":
            // What a workbook begins with, and nothing that a program could open.
            (
                "report.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                StoredZip([(name: "[Content_Types].xml", content: Array("<Types/>".utf8))]).bytes
            )
        default: nil
        }
    }

    private var analysis: JSONValue {
        .object([
            "accountAnalysis": .array(
                customer.accounts.map { account in
                    .object([
                        "accountNo": .string(account.maskedAccountNumber),
                        "personalInfo": .object(["name": .string(customer.name)]),
                        "monthlyDetails": .array(account.months.map(\.json)),
                    ])
                })
        ])
    }

    private var xml: [UInt8] {
        let accounts = customer.accounts.map { account in
            FIElement(
                name: "account", attributes: [FIAttribute(name: "number", value: account.maskedAccountNumber)],
                children: account.months.map {
                    FIElement(name: "month", attributes: [FIAttribute(name: "name", value: $0.name)])
                })
        }
        return FIElement(name: "data", children: accounts).xml
    }
}

/// A month of an account, as a report has it.
private struct AccountMonth {
    let name: String
    let least: Amount

    var json: JSONValue { .object(["monthName": .string(name), "balMin": .number(least.description)]) }
}

extension SandboxAccount {
    /// The months that have rows, and the least balance in each.
    fileprivate var months: [AccountMonth] {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        var months: [AccountMonth] = []
        for entry in entries {
            let name = "\(names[entry.date.month - 1])-\(entry.date.year % 100)"
            let balance = Amount(hundredths: entry.balance)
            if months.last?.name == name {
                months[months.count - 1] = AccountMonth(name: name, least: min(months[months.count - 1].least, balance))
            } else {
                months.append(AccountMonth(name: name, least: balance))
            }
        }
        return months
    }
}
