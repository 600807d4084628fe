// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a notebook session. The infrastructure can be changed only while the
/// session is inactive.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNotebookSessionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The infrastructure of the notebook session.
    pub notebook_session_configuration_details: Option<models::NotebookSessionConfigurationDetails>,
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
    cleared: Vec<String>,
}

update! {
    UpdateNotebookSessionDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            notebook_session_configuration_details = "notebookSessionConfigurationDetails",
                with_notebook_session_configuration_details(models::NotebookSessionConfigurationDetails),
                clear_notebook_session_configuration_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            notebook_session_runtime_config_details = "notebookSessionRuntimeConfigDetails",
                with_notebook_session_runtime_config_details(models::NotebookSessionRuntimeConfigDetails),
                clear_notebook_session_runtime_config_details;
            notebook_session_storage_mount_configuration_details_list =
                "notebookSessionStorageMountConfigurationDetailsList",
                with_notebook_session_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]),
                clear_notebook_session_storage_mount_configuration_details_list;
        }
    }
}
