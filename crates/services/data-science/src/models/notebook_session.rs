// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An interactive JupyterLab environment for writing and running code.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSession {
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The infrastructure of the notebook session.
    pub notebook_session_configuration_details: Option<models::NotebookSessionConfigurationDetails>,
    /// The infrastructure of the notebook session.
    pub notebook_session_config_details: Option<models::NotebookSessionConfigDetails>,
    /// The environment variables and Git repositories of the notebook session.
    pub notebook_session_runtime_config_details:
        Option<models::NotebookSessionRuntimeConfigDetails>,
    /// The storage mounts of the notebook session.
    pub notebook_session_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The URL of the notebook session.
    pub notebook_session_url: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::NotebookSessionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    NotebookSession {
        id = "id";
        time_created = "timeCreated";
        display_name = "displayName";
        project_id = "projectId";
        created_by = "createdBy";
        compartment_id = "compartmentId";
        notebook_session_configuration_details = "notebookSessionConfigurationDetails";
        notebook_session_config_details = "notebookSessionConfigDetails";
        notebook_session_runtime_config_details = "notebookSessionRuntimeConfigDetails";
        notebook_session_storage_mount_configuration_details_list =
            "notebookSessionStorageMountConfigurationDetailsList";
        notebook_session_url = "notebookSessionUrl";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
