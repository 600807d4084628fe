// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An asynchronous export result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsynchronousExportResult {
    /// The display name of the job definition.
    pub job_definition_name: Option<String>,
    /// The key of the job definition.
    pub job_definition_key: Option<String>,
    /// The key of the job.
    pub job_key: Option<String>,
    /// The key of the job execution.
    pub job_execution_key: Option<String>,
    /// The key of the source.
    pub source_key: Option<String>,
}

model! {
    AsynchronousExportResult {
        job_definition_name = "jobDefinitionName";
        job_definition_key = "jobDefinitionKey";
        job_key = "jobKey";
        job_execution_key = "jobExecutionKey";
        source_key = "sourceKey";
    }
}
