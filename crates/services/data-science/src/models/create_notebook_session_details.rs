// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a notebook session to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNotebookSessionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The infrastructure of the notebook session.
    pub notebook_session_configuration_details: Option<models::NotebookSessionConfigurationDetails>,
    /// The infrastructure of the notebook session.
    pub notebook_session_config_details: Option<models::NotebookSessionConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The environment variables and Git repositories of the notebook session.
    pub notebook_session_runtime_config_details:
        Option<models::NotebookSessionRuntimeConfigDetails>,
    /// The storage mounts of the notebook session.
    pub notebook_session_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
}

model! {
    CreateNotebookSessionDetails {
        required {
            project_id = "projectId", with_project_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            notebook_session_configuration_details = "notebookSessionConfigurationDetails",
                with_notebook_session_configuration_details(models::NotebookSessionConfigurationDetails);
            notebook_session_config_details = "notebookSessionConfigDetails",
                with_notebook_session_config_details(models::NotebookSessionConfigDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            notebook_session_runtime_config_details = "notebookSessionRuntimeConfigDetails",
                with_notebook_session_runtime_config_details(models::NotebookSessionRuntimeConfigDetails);
            notebook_session_storage_mount_configuration_details_list =
                "notebookSessionStorageMountConfigurationDetailsList",
                with_notebook_session_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]);
        }
    }
}
