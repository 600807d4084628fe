// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A group of models that are deployed together.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGroup {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The details of the model group, by type.
    pub model_group_details: models::ModelGroupDetails,
    /// The models of the group.
    pub member_model_entries: models::MemberModelEntries,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelGroupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the version history.
    pub model_group_version_history_id: Option<String>,
    /// The name of the version history.
    pub model_group_version_history_name: Option<String>,
    /// The label of the version, such as its stage or its consumer.
    pub version_label: Option<String>,
    /// The version number, assigned by the service.
    pub version_id: Option<i64>,
    /// The type of the creation: from a list of models (`CREATE`), or as a clone (`CLONE`).
    pub create_type: Option<String>,
    /// The OCID of the model group that this group was cloned from. Absent if it is not a clone.
    pub source_model_group_id: Option<String>,
}

model! {
    ModelGroup {
        id = "id";
        compartment_id = "compartmentId";
        project_id = "projectId";
        display_name = "displayName";
        description = "description";
        model_group_details = "modelGroupDetails";
        member_model_entries = "memberModelEntries";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by = "createdBy";
        model_group_version_history_id = "modelGroupVersionHistoryId";
        model_group_version_history_name = "modelGroupVersionHistoryName";
        version_label = "versionLabel";
        version_id = "versionId";
        create_type = "createType";
        source_model_group_id = "sourceModelGroupId";
    }
}
