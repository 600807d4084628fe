// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a model in a model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGroupModelSummary {
    /// The OCID of the model group.
    pub id: String,
    /// The OCID of the model.
    pub model_id: String,
    /// The readable name that requests can use for the model instead of its OCID.
    pub inference_key: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the creator.
    pub created_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelGroupModelLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The category: user-created (`USER`) or service-provided (`SERVICE`).
    pub category: models::ModelGroupModelCategory,
    /// Whether the artifact is stored in a customer bucket that the model refers to.
    pub is_model_by_reference: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelGroupModelSummary {
        id = "id";
        model_id = "modelId";
        inference_key = "inferenceKey";
        compartment_id = "compartmentId";
        project_id = "projectId";
        display_name = "displayName";
        created_by = "createdBy";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        category = "category";
        is_model_by_reference = "isModelByReference";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
