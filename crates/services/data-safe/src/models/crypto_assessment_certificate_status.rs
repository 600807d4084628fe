// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a crypto assessment certificate.
    pub enum CryptoAssessmentCertificateStatus {
        Valid = "VALID",
        ExpiringSoon = "EXPIRING_SOON",
        Expired = "EXPIRED",
        Invalid = "INVALID",
        InUse = "IN_USE",
    }
}
