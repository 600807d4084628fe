// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListJobs`.
    pub enum ListJobsField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        CatalogId = "catalogId",
        JobDefinitionKey = "jobDefinitionKey",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        JobType = "jobType",
        ScheduleCronExpression = "scheduleCronExpression",
        TimeScheduleBegin = "timeScheduleBegin",
        ScheduleType = "scheduleType",
        ExecutionCount = "executionCount",
        TimeOfLatestExecution = "timeOfLatestExecution",
        Executions = "executions",
        Uri = "uri",
        JobDefinitionName = "jobDefinitionName",
        ErrorCode = "errorCode",
        ErrorMessage = "errorMessage",
    }
}
