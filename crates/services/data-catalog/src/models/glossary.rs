// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A glossary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Glossary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::GlossaryLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The owner.
    pub owner: Option<String>,
    /// The status of the approval workflow of the business term.
    pub workflow_status: Option<models::GlossaryWorkflowStatus>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertyGetUsage>>,
    /// The key of the job definition for the import of the glossary.
    pub import_job_definition_key: Option<String>,
    /// The key of the job for the import of the glossary.
    pub import_job_key: Option<String>,
    /// The key of the latest execution of the import job.
    pub latest_import_job_execution_key: Option<String>,
    /// The status of the latest execution of the import job.
    pub latest_import_job_execution_status: Option<String>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
}

model! {
    Glossary {
        key = "key";
        display_name = "displayName";
        description = "description";
        catalog_id = "catalogId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        owner = "owner";
        workflow_status = "workflowStatus";
        custom_property_members = "customPropertyMembers";
        import_job_definition_key = "importJobDefinitionKey";
        import_job_key = "importJobKey";
        latest_import_job_execution_key = "latestImportJobExecutionKey";
        latest_import_job_execution_status = "latestImportJobExecutionStatus";
        uri = "uri";
    }
}
