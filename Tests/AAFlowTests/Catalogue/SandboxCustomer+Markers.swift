import AASandbox

extension SandboxCustomer {
    /// What tells who the customer is.
    var markers: [String] {
        [mobile, name, pan] + [email] + accounts.map(\.maskedAccountNumber)
    }
}
