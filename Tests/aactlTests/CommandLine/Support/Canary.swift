/// A text that stands in every input, and in no message.
enum Canary {
    static let text = "CANARY-9f3b"

    /// A small FI document that the canary is a part of.
    static let document = """
        <Account xmlns="http://api.rebit.org.in/FISchema/deposit" type="deposit" version="1.2" linkedAccRef="\(text)" \
        maskedAccNumber="XXXXXXXX0001">
          <Profile><Holders type="SINGLE"><Holder name="\(text)" pan="\(text)"/></Holders></Profile>
          <Summary currentBalance="41000.50" currency="INR" type="SAVINGS" status="ACTIVE"/>
          <Transactions startDate="2026-01-01" endDate="2026-01-31">
            <Transaction type="CREDIT" mode="FT" amount="50000.00" currentBalance="53000.50" txnId="M1" \
        transactionTimestamp="2026-01-01T10:00:00+05:30" valueDate="2026-01-01" narration="\(text)" reference="R1"/>
          </Transactions>
        </Account>
        """
}
