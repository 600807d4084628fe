// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListApplications` can sort.
    pub enum ListApplicationsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        Language = "language",
    }
}
