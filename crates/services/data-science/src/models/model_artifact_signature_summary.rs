// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a model artifact signature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelArtifactSignatureSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the model of the signed artifact.
    pub model_id: String,
    /// The hash of the artifact, base64-encoded.
    pub digest: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelArtifactSignatureLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelArtifactSignatureSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        model_id = "modelId";
        digest = "digest";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        created_by = "createdBy";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
