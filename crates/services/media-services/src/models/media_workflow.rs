// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A media workflow.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaWorkflow {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The tasks.
    pub tasks: Vec<models::MediaWorkflowTask>,
    /// The IDs of the media workflow configurations to apply.
    pub media_workflow_configuration_ids: Option<Vec<String>>,
    /// The named parameters of the workflow with their values, as JSON. Values of a job or a
    /// workflow override those of a configuration.
    pub parameters: Option<BTreeMap<String, Value>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MediaWorkflowLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecyle_details: Option<String>,
    /// The version.
    pub version: Option<i64>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MediaWorkflow {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        tasks = "tasks";
        media_workflow_configuration_ids = "mediaWorkflowConfigurationIds";
        parameters = "parameters";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecyle_details = "lifecyleDetails";
        version = "version";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
