// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSchedulerJobs` can sort.
    pub enum ListSchedulerJobsSortBy {
        TimeCreated = "timeCreated",
        TimeScheduled = "timeScheduled",
        DisplayName = "displayName",
    }
}
