// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the import job execution status of an import data asset job result.
    pub enum ImportDataAssetJobResultImportJobExecutionStatus {
        Created = "CREATED",
        InProgress = "IN_PROGRESS",
        Inactive = "INACTIVE",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        Canceled = "CANCELED",
        SucceededWithWarnings = "SUCCEEDED_WITH_WARNINGS",
    }
}
