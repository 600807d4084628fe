// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An endpoint, which serves a model on a hosting cluster for inference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the model that the endpoint serves.
    pub model_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the hosting cluster that the endpoint runs on.
    pub dedicated_ai_cluster_id: String,
    /// The OCID of the private endpoint.
    pub generative_ai_private_endpoint_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::EndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The configuration of content moderation.
    pub content_moderation_config: Option<models::ContentModerationConfig>,
    /// The configuration of prompt injection detection.
    pub prompt_injection_config: Option<models::PromptInjectionConfig>,
    /// The configuration of personal data (PII) detection.
    pub pii_detection_config: Option<models::PiiDetectionConfig>,
    /// The state of the resource before its last update.
    pub previous_state: Option<Box<Endpoint>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Endpoint {
        id = "id";
        display_name = "displayName";
        description = "description";
        model_id = "modelId";
        compartment_id = "compartmentId";
        dedicated_ai_cluster_id = "dedicatedAiClusterId";
        generative_ai_private_endpoint_id = "generativeAiPrivateEndpointId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        content_moderation_config = "contentModerationConfig";
        prompt_injection_config = "promptInjectionConfig";
        pii_detection_config = "piiDetectionConfig";
        previous_state = "previousState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
