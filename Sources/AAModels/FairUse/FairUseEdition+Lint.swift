public import AACore

extension FairUseEdition {
    /// Checks what a consent asks for.
    ///
    /// - Parameters:
    ///   - terms: What is asked for.
    ///   - id: The template that the FIU is listed for. Without one `Purpose.refUri` says, if it is an address of the Fair Use
    ///     Registry; else the general rule of the purpose applies.
    public func lint(_ terms: ConsentTerms, as id: ConsentTemplateID? = nil) -> FairUseReport {
        let code = terms.purpose.code
        let id = id ?? terms.purpose.refURI.flatMap { ConsentTemplateID(registryAddress: $0, purposeCode: code) }
        let template = templates.first { $0.id == id && (id != nil || $0.purpose.code == code) }
        let violations =
            template?.violations(of: terms)
            ?? [
                FairUseViolation(
                    .purpose, "there is no such \(id == nil ? "purpose" : "template") in edition \(version)")
            ]
        let alternatives = violations.isEmpty ? [] : templates.filter { $0.violations(of: terms).isEmpty }
        return FairUseReport(template: template, violations: violations, alternatives: alternatives)
    }

    /// Checks the range of one request for data; the strictest limit of the kinds of accounts applies.
    ///
    /// A limit may be counted from either end: 31 August less six months is 28 February, so a consent may reach back so far, though
    /// 28 February and six months are 28 August.
    ///
    /// - Parameters:
    ///   - range: The request's `FIDataRange`.
    ///   - fiTypes: The kinds of the accounts under the consent.
    ///   - purposeCode: The consent's purpose.
    /// - Returns: `nil` if an AA takes it. It may also shorten a range instead of refusing it.
    public func violation(
        of range: FIDataRange, for fiTypes: [FIType], purposeCode: String
    ) -> FairUseViolation? {
        let limits = requestLimits.filter { $0.purposeCode == purposeCode }
        let applicable = fiTypes.map(\.current).compactMap { type in
            limits.first { $0.fiTypes.contains(type) } ?? limits.first { $0.fiTypes.isEmpty }
        }
        guard
            let strictest = applicable.map(\.range).min(by: { range.from.adding($0) < range.from.adding($1) }),
            range.to > range.from.adding(strictest), range.from < range.to.subtracting(strictest)
        else { return nil }
        return FairUseViolation(.requestRange, "it is longer than \(strictest.text)")
    }
}
