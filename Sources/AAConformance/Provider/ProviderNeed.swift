import AAProviders

/// What a provider must be like for a behaviour to say something of it.
enum ProviderNeed: Sendable {
    case consentIsAsked, consentIsNotAsked
    case callerBeginsSessions, callerBeginsNone, providerBeginsSessions
    case revocation, noRevocation, confirmedRevocation, requestedRevocation
    case givesOnce, givesAgain
    case leavesDecryption
    case idempotencyKeys, news, refusals

    /// Why the behaviour says nothing of the provider; `nil` if it does.
    func obstacle(on stage: ProviderStage) -> String? {
        let can = stage.provider.capabilities
        let (isMet, obstacle) =
            switch self {
            case .consentIsAsked: (can.canPollConsent, "the provider cannot be asked for consents (canPollConsent)")
            case .consentIsNotAsked: (!can.canPollConsent, "the provider can be asked for consents (canPollConsent)")
            case .callerBeginsSessions: (can.sessions != .byProvider, "the provider begins sessions (sessions)")
            case .callerBeginsNone: (can.sessions == .byProvider, "the FIU begins sessions (sessions)")
            case .providerBeginsSessions: (can.sessions != .byCaller, "the FIU begins sessions (sessions)")
            case .revocation: (can.revocation != .none, "only the customer takes a consent back (revocation)")
            case .noRevocation: (can.revocation == .none, "the FIU can take a consent back (revocation)")
            case .confirmedRevocation: (can.revocation == .confirmed, "revocation is not confirmed (revocation)")
            case .requestedRevocation: (can.revocation == .requested, "revocation is not requested (revocation)")
            case .givesOnce: (can.readsOnce, "data is given out more than once (readsOnce)")
            case .givesAgain: (!can.readsOnce, "data is given out once (readsOnce)")
            case .leavesDecryption: (!can.decryptsForYou, "the provider decrypts (decryptsForYou)")
            case .idempotencyKeys:
                (stage.knowsIdempotencyKeys, "the provider knows no idempotency keys (knowsIdempotencyKeys)")
            case .refusals: (!stage.refusals.isEmpty, "no refusal was recorded (refusals)")
            case .news: (stage.news != nil, "nothing receives notifications (news)")
            }
        return isMet ? nil : obstacle
    }
}
