// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// An SDK.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sdk {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the API.
    pub api_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The programming language of the generated SDK.
    pub target_language: String,
    /// The artifact URL.
    pub artifact_url: Option<Secret>,
    /// The expiration time of the artifact URL.
    pub time_artifact_url_expires_at: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SdkLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The parameters.
    pub parameters: Option<BTreeMap<String, String>>,
}

model! {
    Sdk {
        id = "id";
        api_id = "apiId";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        display_name = "displayName";
        target_language = "targetLanguage";
        artifact_url = "artifactUrl";
        time_artifact_url_expires_at = "timeArtifactUrlExpiresAt";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        parameters = "parameters";
    }
}
