// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a media workflow to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaWorkflowDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
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
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateMediaWorkflowDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            tasks = "tasks", with_tasks([models::MediaWorkflowTask]);
            media_workflow_configuration_ids = "mediaWorkflowConfigurationIds",
                with_media_workflow_configuration_ids([String]);
            parameters = "parameters", with_parameters({Value});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
