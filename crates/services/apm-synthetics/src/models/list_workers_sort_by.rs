// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListWorkers` can sort.
    pub enum ListWorkersSortBy {
        DisplayName = "displayName",
        Name = "name",
        Status = "status",
        Priority = "priority",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        TimeLastSyncup = "timeLastSyncup",
    }
}
