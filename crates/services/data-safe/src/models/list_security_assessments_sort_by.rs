// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSecurityAssessments` can sort.
    pub enum ListSecurityAssessmentsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        TimeLastAssessed = "timeLastAssessed",
        TimeUpdated = "timeUpdated",
    }
}
