// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the invoice status of an invoice.
    pub enum InvoiceStatus {
        Open = "OPEN",
        PastDue = "PAST_DUE",
        PaymentSubmitted = "PAYMENT_SUBMITTED",
        Closed = "CLOSED",
    }
}
