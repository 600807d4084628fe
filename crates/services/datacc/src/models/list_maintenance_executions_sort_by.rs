// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMaintenanceExecutions` can sort.
    pub enum ListMaintenanceExecutionsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        BuildIdentifier = "buildIdentifier",
    }
}
