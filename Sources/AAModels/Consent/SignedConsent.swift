public import AACore

/// What a customer agreed to: the payload of `signedConsent`, signed by the AA and never changed. Source: ReBIT AA API 2.0.0,
/// SignedConsentDetail.
///
/// Between FIU and AA the provider is the AA, and the accounts may be of several FIPs.
public struct SignedConsent: JSONConvertible, Hashable {
    /// An account under the consent (an element of `Accounts`).
    public struct Account: JSONConvertible, Hashable {
        /// The kind of account.
        public var fiType: FIType
        /// The FIP that holds it.
        public var fip: EntityID
        /// `SAVINGS`, `CURRENT`, `DEFAULT`, `NRE`, `NRO` or the FIP's own word.
        public var accountType: String
        /// The account, as linked at the AA.
        public var link: LinkReference
        /// The account number as the FIP masks it.
        @Redacted public var maskedAccountNumber: String

        /// Makes an account.
        public init(
            fiType: FIType, fip: EntityID, accountType: String, link: LinkReference, maskedAccountNumber: String
        ) {
            self.fiType = fiType
            self.fip = fip
            self.accountType = accountType
            self.link = link
            self.maskedAccountNumber = maskedAccountNumber
        }

        /// Reads the object.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            fiType = try members.required("fiType")
            fip = try members.required("fipId")
            accountType = try members.required("accType")
            link = try members.required("linkRefNumber")
            maskedAccountNumber = try members.required("maskedAccNumber")
        }

        /// The object.
        public var json: JSONValue {
            .object([
                "fiType": fiType.json, "fipId": fip.json, "accType": accountType.json, "linkRefNumber": link.json,
                "maskedAccNumber": maskedAccountNumber.json,
            ])
        }
    }

    /// The terms.
    public var terms: ConsentTerms
    /// Who answers for the data: the AA towards an FIU, the FIP towards the AA.
    public var dataProvider: ConsentParty
    /// Who agreed.
    public var customer: CustomerAddress
    /// The accounts.
    public var accounts: [Account]
    /// Members of the payload itself beyond the specification.
    @Redacted public var extra: JSONObject
    private var hasForeignMembersInside = false

    /// Makes a payload.
    public init(
        terms: ConsentTerms, dataProvider: ConsentParty, customer: CustomerAddress, accounts: [Account],
        extra: JSONObject = JSONObject()
    ) {
        self.terms = terms
        self.dataProvider = dataProvider
        self.customer = customer
        self.accounts = accounts
        self.extra = extra
    }

    /// Whether it has members beyond the specification, itself or in an object inside. An FIU refuses such a consent: it would
    /// carry what nobody here reads (certification case FIU_1038).
    public var hasForeignMembers: Bool { !extra.members.isEmpty || hasForeignMembersInside }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        terms = try ConsentTerms(from: &members)
        dataProvider = try members.required("DataProvider")
        customer = try members.required("Customer", as: Named<IdentifierKinds.Customer>.self).id
        accounts = try members.requiredList("Accounts")
        extra = members.unread
        hasForeignMembersInside = json.firstMember(beyond: self.json, at: path) != nil
    }

    /// The object.
    public var json: JSONValue {
        var object = terms.head
        object.append("DataProvider", dataProvider.json)
        object.append("Customer", Named(id: customer).json)
        object.append("Accounts", accounts.json)
        terms.appendTail(to: &object)
        return object.with(extra)
    }
}
