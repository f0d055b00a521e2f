import AACore
import AAModels
import Testing

@Suite("Returns of GST")
struct GSTReturnsTests {
    @Test("have the tax that was paid, in both ways of writing names", arguments: [false, true])
    func taxPayment(isCamel: Bool) throws {
        let official = """
            {"type": "gstr1_3b", "version": "1.0.0", "Transactions": {"Gstr3bDetails": {"gstr3b": {"ret_prd": "032023",
             "tx_pmt": {"tx_py_list": {"tx_py": [{"tran_desc": "Other than reverse charge", "liab_ldg_id": 1, "trans_typ": 30002,
              "igst": {"tx": "600.00", "intr": "2", "fee": "0"}, "cess": {"tx": 1}}, {"trans_typ": 30003}]},
             "pdcash": [{"liab_ldg_id": 1, "trans_typ": 30002, "ipd": "500", "cs_intrpd": "7", "s_lfeepd": "8.50"}],
             "pditc": {"i_pdi": "90", "c_pdi": "3", "cs_pdcs": "4"}}}}}}
            """
        let names = [
            "tx_pmt": "txPmt", "tx_py_list": "txPyList", "tx_py": "txPy", "liab_ldg_id": "liabLdgId", "i_pdi": "iPdi",
            "cs_intrpd": "csIntrpd", "s_lfeepd": "sLfeepd", "trans_typ": "transTyp", "tran_desc": "tranDesc",
        ]
        let text =
            isCamel ? names.reduce(official) { $0.replacing("\"\($1.key)\"", with: "\"\($1.value)\"") } : official
        let document = try FIFixtures.read(text, .strict)
        guard case .gstReturns(let account) = document.content else { throw NoReturns() }
        let payment = try #require(account.returns?.gstr3b.first)
        #expect(payment.taxPayable.map(\.kind) == ["30002", "30003"])
        #expect(payment.taxPayable[0].integratedTax?.tax?.description == "600.00")
        #expect(payment.taxPayable[0].cess?.tax == Amount(1))
        #expect(payment.paidInCash.map(\.cessInterest) == [Amount(7)])
        #expect(payment.paidInCash[0].stateTaxLateFee?.description == "8.50")
        #expect(payment.paidByCredit?.integratedByIntegrated == Amount(90))
        #expect(payment.extra.isEmpty)
        #expect(Set(document.kinds).isSubset(of: isCamel ? [.nameVariant] : []))
    }

    private struct NoReturns: Error {}
}
