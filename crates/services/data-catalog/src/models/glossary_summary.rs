// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a glossary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlossarySummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The description.
    pub description: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The status of the approval workflow of the business term.
    pub workflow_status: Option<models::GlossaryWorkflowStatus>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::GlossaryLifecycleState>,
    /// The key of the job definition for the import of the glossary.
    pub import_job_definition_key: Option<String>,
    /// The key of the job for the import of the glossary.
    pub import_job_key: Option<String>,
    /// The key of the latest execution of the import job.
    pub latest_import_job_execution_key: Option<String>,
    /// The status of the latest execution of the import job.
    pub latest_import_job_execution_status: Option<String>,
}

model! {
    GlossarySummary {
        key = "key";
        display_name = "displayName";
        catalog_id = "catalogId";
        time_created = "timeCreated";
        description = "description";
        uri = "uri";
        workflow_status = "workflowStatus";
        lifecycle_state = "lifecycleState";
        import_job_definition_key = "importJobDefinitionKey";
        import_job_key = "importJobKey";
        latest_import_job_execution_key = "latestImportJobExecutionKey";
        latest_import_job_execution_status = "latestImportJobExecutionStatus";
    }
}
