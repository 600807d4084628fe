// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListJobExecutions`.
    pub enum ListJobExecutionsField {
        Key = "key",
        JobKey = "jobKey",
        JobType = "jobType",
        ParentKey = "parentKey",
        ScheduleInstanceKey = "scheduleInstanceKey",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        TimeStarted = "timeStarted",
        TimeEnded = "timeEnded",
        Uri = "uri",
    }
}
