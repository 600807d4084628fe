// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the classification status of a sighting.
    pub enum SightingClassificationStatus {
        FalseNegative = "FALSE_NEGATIVE",
        TrueNegative = "TRUE_NEGATIVE",
        FalsePositive = "FALSE_POSITIVE",
        TruePositive = "TRUE_POSITIVE",
        NotClassified = "NOT_CLASSIFIED",
    }
}
