// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOperatorControlAssignments` can sort.
    pub enum ListOperatorControlAssignmentsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
