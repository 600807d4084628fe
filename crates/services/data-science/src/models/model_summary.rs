// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a model, without its metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the creator.
    pub created_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the model version set.
    pub model_version_set_id: String,
    /// The name of the model version set.
    pub model_version_set_name: String,
    /// The version number, assigned by the service.
    pub version_id: i64,
    /// The label of the version, such as its stage or its consumer.
    pub version_label: String,
    /// The category: user-created (`USER`) or service-provided (`SERVICE`).
    pub category: models::ModelCategory,
    /// Whether the artifact is stored in a customer bucket that the model refers to.
    pub is_model_by_reference: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelSummary {
        compartment_id = "compartmentId";
        project_id = "projectId";
        id = "id";
        display_name = "displayName";
        created_by = "createdBy";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        model_version_set_id = "modelVersionSetId";
        model_version_set_name = "modelVersionSetName";
        version_id = "versionId";
        version_label = "versionLabel";
        category = "category";
        is_model_by_reference = "isModelByReference";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
