// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An import lineage job result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportLineageJobResult {
    /// The key of the data asset.
    pub data_asset_key: String,
    /// The key of the job definition for the import of the glossary.
    pub import_job_definition_key: Option<String>,
    /// The key of the job for the import of the glossary.
    pub import_job_key: Option<String>,
    /// The key of the parent job execution.
    pub import_job_execution_key: String,
    /// The status of the import job execution.
    pub import_job_execution_status: Option<models::ImportLineageJobResultImportJobExecutionStatus>,
}

model! {
    ImportLineageJobResult {
        data_asset_key = "dataAssetKey";
        import_job_definition_key = "importJobDefinitionKey";
        import_job_key = "importJobKey";
        import_job_execution_key = "importJobExecutionKey";
        import_job_execution_status = "importJobExecutionStatus";
    }
}
