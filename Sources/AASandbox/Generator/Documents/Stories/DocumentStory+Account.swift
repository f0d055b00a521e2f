import AACore
import AAModels

extension DocumentStory {
    /// Names, terms and days that hold for the whole document.
    mutating func tellAccount() {
        account.set(LinkReference.random(from: SeededRandomSource(seed: random.next())).rawValue, "linkedAccRef")
        account.set("XXXXXXXX" + random.digits(4), "maskedIdentifier")
        account.set("XXXX" + random.digits(3), "maskedFolioNo")
        let (years, months, odd) = (random.number(in: 3...15), random.number(in: 1...11), random.number(in: 1...27))
        let opened = day(-random.number(in: 30...700))
        let end = opened.adding(months: 12 * years + months)?.adding(days: odd) ?? opened
        common.set(opened, "openingDate", "issueDate", "policyStartDate", "creationDate", "coverStartDate", "startDate")
        common.set(opened, "purchaseDate", "modificationDate", "issuedDate", "apprvdt")
        common.set(opened.adding(days: -7), "auctionDate", "autionDate")
        common.set(Timestamp(startOf: opened), "investmentDateTime")
        common.set(end, "maturityDate", "policyEndDate", "policyExpiryDate", "policyMaturityDate", "coverEndDate")
        common.set(end, "endDate", "ceasedDate")
        common.set(years, "tenureYears", "premiumPaymentYears")
        common.set(months, "premiumPaymentMonths", "tenureMonths", "tenureMoths")
        common.set(odd, "tenureDays")
        let last = days.upperBound
        common.set(
            last, "lastTradedDate", "lastNavDate", "navDate", "lastValuationDate", "tier1NAVDate", "tier2NAVDate")
        common.set(last, "lastInstalmentDate")
        common.set(last.day, "instalmentDay")
        common.set(last.adding(months: 1), "nextPremiumDueDate", "nextInstalmentDate", "coupanPaymentDate", "date")
        common.set(instant(Int64(length) * 86_400 + 86_399), "balanceDateTime")
        common.set("INR", "currency")
        let bank = random.pick(Bank.all)
        let branch = random.pick(bank.branches)
        common.set("\(bank.name), \(branch.place)", "branch", "branchAddr")
        common.set("\(bank.code)0\(branch.code)", "ifsc", "ifscCode")
        common.set(branch.micr, "micrCode")
        common.set("SBX" + random.digits(7), "folioNo", "ucc", "policyNumber")
        for name in ["Investments", "Investment"] {
            elements[name] = [Facts()]
            elements[name]?[0].set("SIP", "type")
        }
        elements["Holdings"] = [Facts()]
        elements["Holdings"]?[0].set("DEMAT", "type")
    }

    /// One holder, or two that hold it together.
    mutating func tellHolders(_ holder: SandboxCustomer?) {
        let isOnePersons = holder != nil || [.nps, .epf, .ppf, .creditCard].contains(fiType)
        let count = isOnePersons || random.chance(80) ? 1 : 2
        elements["Holders"] = [Facts()]
        let alone = fiType == .reit ? "SOLE" : "SINGLE"
        elements["Holders"]?[0].set(count == 1 ? alone : "JOINT", "type")
        elements["Holder"] = (0..<count).map { rank in
            let invented = SandboxCustomer(
                number: rank, born: days.upperBound.year - random.number(in: 23...70), handle: "sandbox-aa",
                random: &random)
            let person = holder ?? invented
            var facts = Facts()
            facts.set(person.name, "name")
            common.set(person.name, "holder\(rank + 1)Name")
            facts.set(person.dateOfBirth, "dob")
            facts.set(person.mobile, "mobile")
            facts.set("REGISTERED", "nominee")
            facts.set(person.postalAddress, "address")
            facts.set(person.email, "email")
            common.set(person.email, "email")
            facts.set(person.pan, "pan")
            facts.set("IN000000" + random.digits(8), "dematId")
            // Those of people begin with 1.
            facts.set("0000" + random.digits(8), "pranId", "uan")
            facts.set("true", "ckycCompliance")
            facts.set("YES", "ckycRegistered")
            facts.set(rank + 1, "rank")
            facts.set(count == 1 ? "SOLE" : "OTHERS", "holdingType")
            return facts
        }
    }
}
