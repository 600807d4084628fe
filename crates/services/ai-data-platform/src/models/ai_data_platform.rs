// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An AI data platform.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiDataPlatform {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the AI Data Platform.
    pub ai_data_platform_type: String,
    /// The OCID of the creator.
    pub created_by: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The alias of the AI Data Platform, a short form of its OCID.
    pub alias_key: Option<String>,
    /// The web socket endpoint.
    pub web_socket_endpoint: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AiDataPlatformLifecycleState,
    /// The status of the AI features.
    pub ai_feature_status: Option<models::AiDataPlatformAiFeatureStatus>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AiDataPlatform {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        ai_data_platform_type = "aiDataPlatformType";
        created_by = "createdBy";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        alias_key = "aliasKey";
        web_socket_endpoint = "webSocketEndpoint";
        lifecycle_state = "lifecycleState";
        ai_feature_status = "aiFeatureStatus";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
