import AACore
import AAModels
import Testing

@Suite("The words of the specification")
struct VocabularyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let known: Set<String>
        let words: String
        let knowsOther: Bool

        init<Word: OpenStringEnum>(_ type: Word.Type, _ words: String) {
            testDescription = "\(type)"
            known = Set(type.known.map(\.rawValue))
            self.words = words
            knowsOther = type.init(rawValue: "FROZEN").isKnown || type.init(rawValue: "active").isKnown
        }
    }

    /// Source: ReBIT AA and FIU API 2.0.0, the enumerations of each member.
    static let rows = [
        Row(APIVersion.self, "1.1.2 1.1.3 2.0.0 2.1.0"),
        Row(ConsentHandleStatus.self, "APPROVED EXPIRED REJECTED READY FAILED PENDING"),
        Row(ConsentStatus.self, "ACTIVE PENDING REVOKED PAUSED REJECTED EXPIRED"),
        Row(FISessionStatus.self, "ACTIVE COMPLETED EXPIRED FAILED"),
        Row(FIStatus.self, "READY DENIED PENDING DELIVERED TIMEOUT"),
        Row(HeartbeatResponse.Status.self, "UP DOWN"),
        Row(Notifier.Role.self, "AA FIP FIU"),
        Row(ConsentMode.self, "VIEW STORE QUERY STREAM"),
        Row(FetchType.self, "ONETIME PERIODIC"),
        Row(ConsentType.self, "PROFILE SUMMARY TRANSACTIONS"),
        Row(ConsentParty.Kind.self, "FIU USER AA FIP"),
        Row(ConsentCustomer.Identifier.Kind.self, "MOBILE EMAIL OTHERS"),
        Row(ConsentPeriod.Unit.self, "HOUR DAY MONTH YEAR INF"),
        Row(DataFilter.Subject.self, "TRANSACTIONTYPE TRANSACTIONAMOUNT"),
        Row(
            ErrorCode.self,
            """
            InvalidRequest InvalidURI InvalidSecurity SignatureDoesNotMatch InvalidCustomerAddress \
            InvalidConsentPurpose InvalidConsentHandle InvalidConsentId InvalidKey InvalidDateRange \
            InvalidConsentStatus InvalidConsentDetail InvalidConsentUse InvalidFIPId InvalidSessionId \
            InvalidNotifier InvalidFIStatusNotification InvalidSessionStatus InvalidFIStatus InvalidLinkRefNumber \
            InvalidLinkToken Unauthorized LinkTokenExpired DataFetchRequestInProgress ConsentExpired ConsentRevoked \
            ConsentPaused NoSuchVersion NoDataFound CannotIdentifyCustomer UnsupportedFIType NoAccountsFound \
            AccountNotFound ExpiredKeyMaterial IdempotencyError DataGone PreconditionFailed InternalError \
            NotImplemented ServiceUnavailable
            """),
    ]

    @Test("an enumeration knows the words of its member and no other", arguments: rows)
    func known(row: Row) {
        #expect(row.known == Set(row.words.split(separator: " ").map(String.init)))
        #expect(!row.knowsOther)
    }

    @Test("a filter's comparisons are the six of the specification")
    func comparisons() {
        #expect(DataFilter.comparisons == ["=", "!=", ">", "<", ">=", "<="])
    }

    @Test("the purposes are those that are published, with the address of their definition")
    func purposes() {
        #expect(Purpose.published.map(\.code) == ["101", "102", "103", "104", "105"])
        for purpose in Purpose.published {
            #expect(purpose.refURI == "https://api.rebit.org.in/aa/purpose/\(purpose.code).xml")
            #expect(purpose.text != nil && purpose.category != nil)
        }
    }

    @Test("paths and headers are spelt as the specification spells them")
    func spelling() {
        let paths = [
            ReBITPath.consent, ReBITPath.consentHandle, ReBITPath.consentFetch, ReBITPath.fiRequest, ReBITPath.fiFetch,
            ReBITPath.consentNotification, ReBITPath.fiNotification, ReBITPath.heartbeat,
        ]
        #expect(
            paths == [
                "/Consent", "/Consent/handle", "/Consent/fetch", "/FI/request", "/FI/fetch", "/Consent/Notification",
                "/FI/Notification", "/Heartbeat",
            ])
        let headers = [
            ReBITHeader.signature, ReBITHeader.clientAPIKey, ReBITHeader.fipAPIKey, ReBITHeader.aaAPIKey,
            ReBITHeader.contentType,
        ]
        #expect(headers == ["x-jws-signature", "client_api_key", "fip_api_key", "aa_api_key", "content-type"])
    }
}
