// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the domain verification status of an email domain.
    pub enum EmailDomainDomainVerificationStatus {
        None = "NONE",
        Domainid = "DOMAINID",
        Other = "OTHER",
    }
}
