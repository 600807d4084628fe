// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListInvoices` can sort.
    pub enum ListInvoicesSortBy {
        InvoiceNo = "INVOICE_NO",
        RefNo = "REF_NO",
        Status = "STATUS",
        Type = "TYPE",
        InvoiceDate = "INVOICE_DATE",
        DueDate = "DUE_DATE",
        PaymRef = "PAYM_REF",
        TotalAmount = "TOTAL_AMOUNT",
        BalanceDue = "BALANCE_DUE",
    }
}
