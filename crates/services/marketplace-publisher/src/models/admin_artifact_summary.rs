// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an admin artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminArtifactSummary {
    /// The ID of the resource.
    pub id: String,
    /// The legacy ID.
    pub legacy_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the artifact.
    pub artifact_type: models::AdminArtifactArtifactType,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The status.
    pub status: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdminArtifactSummary {
        id = "id";
        legacy_id = "legacyId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        artifact_type = "artifactType";
        lifecycle_state = "lifecycleState";
        status = "status";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
