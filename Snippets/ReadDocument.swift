// Reads an FI document, and lists what was odd about it instead of dropping it.

import AAModels

let xml = """
    <Account xmlns="http://api.rebit.org.in/FISchema/deposit" type="deposit" version="1.2" linkedAccRef="R-1">
      <Summary currentBalance="1.0E5" currency="INR" branch="M & N Road" type="SAVINGS" status="ACTIVE"/>
    </Account>
    """
do {
    let document = try FIReader().read(Array(xml.utf8))
    if let balance = document.deposit?.summary?.currentBalance { print("balance:", balance) }
    for finding in document.diagnostics { print(finding) }
} catch {
    // Says what, where and why, and never repeats a value of the document.
    print("refused:", error)
}
