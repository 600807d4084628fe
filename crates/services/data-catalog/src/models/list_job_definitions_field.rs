// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListJobDefinitions`.
    pub enum ListJobDefinitionsField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        CatalogId = "catalogId",
        JobType = "jobType",
        ConnectionKey = "connectionKey",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        IsSampleDataExtracted = "isSampleDataExtracted",
        Uri = "uri",
        TimeLatestExecutionStarted = "timeLatestExecutionStarted",
        TimeLatestExecutionEnded = "timeLatestExecutionEnded",
        JobExecutionState = "jobExecutionState",
        ScheduleType = "scheduleType",
    }
}
