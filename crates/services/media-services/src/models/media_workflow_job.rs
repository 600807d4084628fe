// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A media workflow job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaWorkflowJob {
    /// The IDs of the media workflow configurations to apply.
    pub media_workflow_configuration_ids: Option<Vec<String>>,
    /// The ID of the media workflow.
    pub media_workflow_id: String,
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MediaWorkflowJobLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The task lifecycle states.
    pub task_lifecycle_state: Option<Vec<models::MediaWorkflowTaskState>>,
    /// The named parameters of the workflow with their values, as JSON. Values of a job or a
    /// workflow override those of a configuration.
    pub parameters: Option<BTreeMap<String, Value>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The runnable, as key-value pairs.
    pub runnable: Option<BTreeMap<String, Value>>,
    /// The outputs.
    pub outputs: Option<Vec<models::JobOutput>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
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
    MediaWorkflowJob {
        media_workflow_configuration_ids = "mediaWorkflowConfigurationIds";
        media_workflow_id = "mediaWorkflowId";
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        task_lifecycle_state = "taskLifecycleState";
        parameters = "parameters";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        runnable = "runnable";
        outputs = "outputs";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
