// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of a supported commitment.
    pub enum SupportedCommitmentName {
        Hour = "HOUR",
        Month = "MONTH",
        OneYear = "ONE_YEAR",
        ThreeYears = "THREE_YEARS",
    }
}
