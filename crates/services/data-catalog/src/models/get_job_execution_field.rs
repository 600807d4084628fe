// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetJobExecution`.
    pub enum GetJobExecutionField {
        Key = "key",
        JobKey = "jobKey",
        JobType = "jobType",
        SubType = "subType",
        ParentKey = "parentKey",
        ScheduleInstanceKey = "scheduleInstanceKey",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        TimeStarted = "timeStarted",
        TimeEnded = "timeEnded",
        ErrorCode = "errorCode",
        ErrorMessage = "errorMessage",
        ProcessKey = "processKey",
        ExternalUrl = "externalUrl",
        EventKey = "eventKey",
        DataEntityKey = "dataEntityKey",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        Properties = "properties",
        Uri = "uri",
    }
}
