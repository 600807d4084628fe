// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `quantumReadiness` in `GetCryptoAssessmentSqlnetParameters`.
    pub enum GetCryptoAssessmentSqlnetParametersQuantumReadiness {
        Resistant = "RESISTANT",
        NotResistant = "NOT_RESISTANT",
        NotAvailable = "NOT_AVAILABLE",
        NotApplicable = "NOT_APPLICABLE",
        NotSupported = "NOT_SUPPORTED",
    }
}
