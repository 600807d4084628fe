// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEndpointDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the private endpoint to attach the endpoint to.
    pub generative_ai_private_endpoint_id: Option<String>,
    /// The configuration of content moderation.
    pub content_moderation_config: Option<models::ContentModerationConfig>,
    /// The configuration of prompt injection detection.
    pub prompt_injection_config: Option<models::PromptInjectionConfig>,
    /// The configuration of personal data (PII) detection.
    pub pii_detection_config: Option<models::PiiDetectionConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateEndpointDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            generative_ai_private_endpoint_id = "generativeAiPrivateEndpointId",
                with_generative_ai_private_endpoint_id(String),
                clear_generative_ai_private_endpoint_id;
            content_moderation_config = "contentModerationConfig",
                with_content_moderation_config(models::ContentModerationConfig),
                clear_content_moderation_config;
            prompt_injection_config = "promptInjectionConfig",
                with_prompt_injection_config(models::PromptInjectionConfig),
                clear_prompt_injection_config;
            pii_detection_config = "piiDetectionConfig",
                with_pii_detection_config(models::PiiDetectionConfig), clear_pii_detection_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
