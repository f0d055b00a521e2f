import AACore

extension ConsentTemplate {
    /// What of the terms goes beyond the template, in the order of a ConsentDetail; empty if it allows them.
    ///
    /// Bounds in days, months and years are calendar ones in India, from `consentStart`. Of several kinds of accounts the one
    /// that may reach back furthest sets how far the data range may.
    public func violations(of terms: ConsentTerms) -> [FairUseViolation] {
        let latest = terms.consentStart.adding(consentExpiry)
        let checks: [(FairUseViolation.Attribute, String?)] = [
            (.purpose, terms.purpose.code == purpose.code ? nil : "\(self) is for purpose \(purpose.code) alone"),
            (.fetchType, Self.excess([terms.fetchType], over: [fetchType])),
            (.consentTypes, Self.excess(terms.consentTypes, over: consentTypes)),
            (.fiTypes, Self.excess(terms.fiTypes.map(\.current), over: categories.flatMap(\.fiTypes))),
            (
                .consentExpiry,
                terms.consentExpiry <= latest
                    ? nil : "the consent ends after \(latest), \(consentExpiry.text) from consentStart"
            ),
            (.dataRange, excess(ofRangeIn: terms)),
            (.dataLife, Self.excess(terms.dataLife, over: dataLife, " ")),
            (.frequency, frequency.isEmpty ? nil : Self.excess(terms.frequency, over: frequency, " per ")),
        ]
        return checks.compactMap { attribute, reason in reason.map { FairUseViolation(attribute, $0) } }
    }

    private func excess(ofRangeIn terms: ConsentTerms) -> String? {
        let asked = Set(terms.fiTypes.map(\.current))
        let limits = categories.filter { !asked.isDisjoint(with: $0.fiTypes) }.map(\.dataRange)
        guard let limit = limits.min(by: { terms.consentStart.subtracting($0) < terms.consentStart.subtracting($1) })
        else { return nil }
        let earliest = terms.consentStart.subtracting(limit)
        if terms.dataRange.from < earliest {
            return "the data begins before \(earliest), \(limit.text) before consentStart"
        }
        return terms.dataRange.to > terms.consentExpiry ? "the data ends after consentExpiry" : nil
    }

    private static func excess<Word: OpenStringEnum>(_ asked: [Word], over allowed: [Word]) -> String? {
        let beyond = asked.filter { !allowed.contains($0) }
        guard !beyond.isEmpty else { return nil }
        // A word that nobody knows may be anything, and is not repeated.
        let words = Set(beyond.map { $0.isKnown ? $0.rawValue : "a word that is not known" }).sorted()
        return
            "\(words.joined(separator: ", ")) is asked, \(allowed.map(\.rawValue).joined(separator: ", ")) is allowed"
    }

    private static func excess(
        _ asked: ConsentPeriod, over allowed: [ConsentPeriod], _ separator: String
    ) -> String? {
        let limit = allowed.first { $0.unit == asked.unit }?.value ?? 0
        guard asked.unit == .infinite || !asked.unit.isKnown || asked.value > limit else { return nil }
        let bounds = allowed.map { "\($0.value)\(separator)\($0.unit)" }.joined(separator: " or ")
        let text = asked.unit.isKnown ? "\(asked.value)\(separator)\(asked.unit)" : "a unit that is not known"
        return "\(text) is asked, at most \(bounds) is allowed"
    }
}

extension ConsentPeriod {
    /// `13 MONTH`; only of periods that stand in a template.
    var text: String { "\(value) \(unit)" }
}
