// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListTaskSchedules` can sort.
    pub enum ListTaskSchedulesSortBy {
        Name = "name",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        TimeNextRun = "timeNextRun",
        TimeLastRun = "timeLastRun",
    }
}
