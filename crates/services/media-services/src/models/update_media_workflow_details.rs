// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a media workflow.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMediaWorkflowDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The tasks.
    pub tasks: Option<Vec<models::MediaWorkflowTask>>,
    /// The IDs of the media workflow configurations to apply.
    pub media_workflow_configuration_ids: Option<Vec<String>>,
    /// The named parameters of the workflow with their values, as JSON. Values of a job or a
    /// workflow override those of a configuration.
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMediaWorkflowDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            tasks = "tasks", with_tasks([models::MediaWorkflowTask]), clear_tasks;
            media_workflow_configuration_ids = "mediaWorkflowConfigurationIds",
                with_media_workflow_configuration_ids([String]),
                clear_media_workflow_configuration_ids;
            parameters = "parameters", with_parameters({Value}), clear_parameters;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
