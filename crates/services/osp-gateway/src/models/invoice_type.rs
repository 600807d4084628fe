// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the invoice type of an invoice.
    pub enum InvoiceType {
        Hardware = "HARDWARE",
        Subscription = "SUBSCRIPTION",
        Support = "SUPPORT",
        License = "LICENSE",
        Education = "EDUCATION",
        Consulting = "CONSULTING",
        Service = "SERVICE",
        Usage = "USAGE",
    }
}
