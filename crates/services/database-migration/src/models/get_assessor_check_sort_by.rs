// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `GetAssessorCheck` can sort.
    pub enum GetAssessorCheckSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
