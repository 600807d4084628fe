// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a model group, without its models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGroupSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the creator.
    pub created_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelGroupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the version history.
    pub model_group_version_history_id: Option<String>,
    /// The name of the version history.
    pub model_group_version_history_name: Option<String>,
    /// The label of the version, such as its stage or its consumer.
    pub version_label: Option<String>,
    /// The version number, assigned by the service.
    pub version_id: Option<i64>,
    /// The details of the model group, by type.
    pub model_group_details: models::ModelGroupDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelGroupSummary {
        id = "id";
        compartment_id = "compartmentId";
        project_id = "projectId";
        display_name = "displayName";
        created_by = "createdBy";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        model_group_version_history_id = "modelGroupVersionHistoryId";
        model_group_version_history_name = "modelGroupVersionHistoryName";
        version_label = "versionLabel";
        version_id = "versionId";
        model_group_details = "modelGroupDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
