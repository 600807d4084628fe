// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCryptoAssessments` can sort.
    pub enum ListCryptoAssessmentsSortBy {
        IssueCount = "issueCount",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
    }
}
