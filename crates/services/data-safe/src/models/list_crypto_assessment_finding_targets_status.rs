// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `status` in `ListCryptoAssessmentFindingTargets`.
    pub enum ListCryptoAssessmentFindingTargetsStatus {
        Pass = "PASS",
        Fail = "FAIL",
        Error = "ERROR",
        Evaluate = "EVALUATE",
        NotAvailable = "NOT_AVAILABLE",
        NotApplicable = "NOT_APPLICABLE",
        NotSupported = "NOT_SUPPORTED",
    }
}
