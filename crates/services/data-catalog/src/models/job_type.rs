// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the job type of a job.
    pub enum JobType {
        Harvest = "HARVEST",
        Profiling = "PROFILING",
        Sampling = "SAMPLING",
        Preview = "PREVIEW",
        Import = "IMPORT",
        Export = "EXPORT",
        ImportGlossary = "IMPORT_GLOSSARY",
        ExportGlossary = "EXPORT_GLOSSARY",
        Internal = "INTERNAL",
        Purge = "PURGE",
        Immediate = "IMMEDIATE",
        Scheduled = "SCHEDULED",
        ImmediateExecution = "IMMEDIATE_EXECUTION",
        ScheduledExecution = "SCHEDULED_EXECUTION",
        ScheduledExecutionInstance = "SCHEDULED_EXECUTION_INSTANCE",
        AsyncDelete = "ASYNC_DELETE",
        ImportDataAsset = "IMPORT_DATA_ASSET",
        CreateScanProxy = "CREATE_SCAN_PROXY",
        AsyncExportGlossary = "ASYNC_EXPORT_GLOSSARY",
        AsyncExportDataAsset = "ASYNC_EXPORT_DATA_ASSET",
    }
}
