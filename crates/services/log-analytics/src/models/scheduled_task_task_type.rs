// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the task type of a scheduled task.
    pub enum ScheduledTaskTaskType {
        SavedSearch = "SAVED_SEARCH",
        Acceleration = "ACCELERATION",
        Purge = "PURGE",
    }
}
