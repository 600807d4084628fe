// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetJobDefinition`.
    pub enum GetJobDefinitionField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        CatalogId = "catalogId",
        JobType = "jobType",
        IsIncremental = "isIncremental",
        DataAssetKey = "dataAssetKey",
        ConnectionKey = "connectionKey",
        InternalVersion = "internalVersion",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        CreatedById = "createdById",
        UpdatedById = "updatedById",
        Uri = "uri",
        IsSampleDataExtracted = "isSampleDataExtracted",
        SampleDataSizeInMbs = "sampleDataSizeInMBs",
        TimeLatestExecutionStarted = "timeLatestExecutionStarted",
        TimeLatestExecutionEnded = "timeLatestExecutionEnded",
        JobExecutionState = "jobExecutionState",
        ScheduleType = "scheduleType",
        Properties = "properties",
    }
}
