// Generated from Schemas/FI/DEPOSIT.json; run Scripts/schemas.

/// The writer of documents, as it writes deposit accounts.
public typealias DepositXMLWriter = FIXMLWriter
