import AACore
import AAModels

/// `aactl consent lint`: what an AA would refuse a consent for, before it is asked.
struct ConsentLintCommand {
    private let input: ConsentInput
    private let day: CalendarDate
    private let edition: FairUseEdition
    private let template: ConsentTemplateID?

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        let written = try arguments.value(of: "--at")
        let day = written.map { try? CalendarDate($0) } ?? SystemWallClock().now().date(in: .india)
        guard let day, let edition = FairUseEdition.inForce(on: day) else {
            let first = FairUseEdition.published.first?.effectiveFrom.description ?? ""
            throw .usage(
                "--at takes a day, as yyyy-MM-dd, from \(first) on: the oldest fair use rules at hand are of then")
        }
        (self.day, self.edition) = (day, edition)
        template = try arguments.value(of: "--template").map { ConsentTemplateID($0) }
        let names = edition.templates.compactMap(\.id).sorted()
        guard template.map(names.contains) ?? true else {
            throw .usage("--template takes one of \(names.map(\.rawValue).joined(separator: ", "))")
        }
        input = try ConsentInput(&arguments, of: "consent lint")
    }

    func run(_ console: Console) throws(CommandFailure) {
        let findings = ConsentFindings(try input.read(), as: template, at: day, by: edition)
        if console.wantsJSON {
            try console.write(findings.json.bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(findings.lines)
        }
        guard findings.violationCount == 0 else {
            throw CommandFailure(
                kind: .refused, code: "violations", what: "an AA would refuse the consent", location: input.name,
                why: findings.violationCount == 1 ? "1 violation" : "\(findings.violationCount) violations",
                todo: "ask for no more than is allowed, or have the FIU listed for a template that allows it")
        }
    }
}
