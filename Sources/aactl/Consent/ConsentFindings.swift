import AACore
import AAModels

/// What is printed of a consent that was checked. Nothing of it says who the customer is.
struct ConsentFindings {
    private let content: ConsentInput.Content
    private let day: CalendarDate
    private let edition: FairUseEdition
    private let report: FairUseReport
    private let rules: [ConsentRule]

    init(
        _ content: ConsentInput.Content, as template: ConsentTemplateID?, at day: CalendarDate,
        by edition: FairUseEdition
    ) {
        self.content = content
        self.day = day
        self.edition = edition
        report = edition.lint(content.terms, as: template ?? content.template)
        let purpose = content.terms.purpose
        // The newer guidelines want the template's address where the certification wants the purpose's.
        let namesTemplate = purpose.refURI.flatMap {
            ConsentTemplateID(registryAddress: $0, purposeCode: purpose.code)
        }
        let published = ConsentRule.purposeIsPublished.name
        rules = content.terms.brokenRules().filter { namesTemplate == nil || $0.name != published }
    }

    /// How many an AA refuses the consent for.
    var violationCount: Int { report.violations.count + refusedRules.count }

    private var refusedRules: [ConsentRule] { rules.filter { $0.severity == .refused } }
    private var warnings: [ConsentRule] { rules.filter { $0.severity == .discouraged } }

    /// For a person.
    var lines: [String] {
        var lines = ["fair use rules \(edition.version), in force since \(edition.effectiveFrom)"]
        if let template = report.template { lines.append("held to \(template)") }
        for violation in report.violations {
            lines.append("violation in \(path(of: violation)): \(violation.reason)")
            lines.append("  an AA answers 412 \(ErrorCode.preconditionFailed): \(violation.message)")
        }
        for rule in refusedRules {
            lines.append("violation of \(rule)")
            lines.append("  an AA answers 400 \(rule.errorCode)")
        }
        lines += warnings.map { "warning of \($0)" }
        lines += report.alternatives.map {
            "\($0) would allow it\($0.id == nil ? "" : ", if the FIU is listed for it")"
        }
        if !report.isAllowed, report.alternatives.isEmpty { lines.append("no template of these rules allows it") }
        return violationCount == 0 ? lines + ["nothing goes beyond"] : lines
    }

    /// For a program.
    var json: JSONValue {
        var object: JSONObject = [
            "form": .string(content.form.rawValue), "at": .string(day.description), "edition": .string(edition.version),
            "effectiveFrom": .string(edition.effectiveFrom.description),
        ]
        object.append("template", ifPresent: report.template.map(Self.json))
        let violations = report.violations.map { violation in
            JSONValue.object([
                "path": .string(path(of: violation)), "attribute": .string(violation.attribute.rawValue),
                "why": .string(violation.reason), "status": 412, "errorCode": ErrorCode.preconditionFailed.json,
                "errorMsg": .string(violation.message),
            ])
        }
        object.append("violations", .array(violations + refusedRules.map { Self.json($0, isRefused: true) }))
        object.append("warnings", .array(warnings.map { Self.json($0, isRefused: false) }))
        object.append("alternatives", .array(report.alternatives.map(Self.json)))
        return .object(object)
    }

    private func path(of violation: FairUseViolation) -> String { content.path.member(violation.path).description }

    private static func json(_ template: ConsentTemplate) -> JSONValue {
        var object = JSONObject()
        object.append("id", ifPresent: template.id?.json)
        object.append("useCase", ifPresent: template.useCase?.json)
        object.append("purposeCode", .string(template.purpose.code))
        return .object(object)
    }

    private static func json(_ rule: ConsentRule, isRefused: Bool) -> JSONValue {
        var object: JSONObject = [
            "rule": .string(rule.name), "why": .string(rule.statement), "clause": .string(rule.clause),
        ]
        if isRefused {
            object.append("status", 400)
            object.append("errorCode", rule.errorCode.json)
        }
        return .object(object)
    }
}
