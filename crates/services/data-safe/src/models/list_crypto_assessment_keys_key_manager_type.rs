// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `keyManagerType` in `ListCryptoAssessmentKeys`.
    pub enum ListCryptoAssessmentKeysKeyManagerType {
        File = "FILE",
        Okv = "OKV",
        Hsm = "HSM",
        NotConfigured = "NOT_CONFIGURED",
        NotApplicable = "NOT_APPLICABLE",
        NotAvailable = "NOT_AVAILABLE",
        UnknownValue = "UNKNOWN",
        NotSupported = "NOT_SUPPORTED",
    }
}
