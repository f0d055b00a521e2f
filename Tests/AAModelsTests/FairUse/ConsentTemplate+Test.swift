import AACore
import AAModels

extension ConsentTemplate {
    /// The template's own limits, from 15 June 2026, 10:00 in India.
    var widest: ConsentTerms {
        terms(from: Self.start, for: ConsentParty(id: "fiu-1", kind: .user))
    }

    static let start = Timestamp.unixEpoch.adding(.seconds(1_781_497_800))

    /// What the edition says when the template is the FIU's.
    func report(on terms: ConsentTerms) -> FairUseReport { FairUseEdition.v1_2.lint(terms, as: id) }
}
