// @generated from spec/osub-billing-schedule.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the invoice status of a billing schedule.
    pub enum BillingScheduleInvoiceStatus {
        Invoiced = "INVOICED",
        NotInvoiced = "NOT_INVOICED",
    }
}
