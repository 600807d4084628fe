// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetJob`.
    pub enum GetJobField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        CatalogId = "catalogId",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        JobType = "jobType",
        ScheduleCronExpression = "scheduleCronExpression",
        TimeScheduleBegin = "timeScheduleBegin",
        TimeScheduleEnd = "timeScheduleEnd",
        ScheduleType = "scheduleType",
        ConnectionKey = "connectionKey",
        JobDefinitionKey = "jobDefinitionKey",
        InternalVersion = "internalVersion",
        ExecutionCount = "executionCount",
        TimeOfLatestExecution = "timeOfLatestExecution",
        Executions = "executions",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        Uri = "uri",
        JobDefinitionName = "jobDefinitionName",
        ErrorCode = "errorCode",
        ErrorMessage = "errorMessage",
    }
}
