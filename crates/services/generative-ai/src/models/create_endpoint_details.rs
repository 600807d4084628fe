// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEndpointDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the model to serve.
    pub model_id: String,
    /// The OCID of the hosting cluster to run the endpoint on.
    pub dedicated_ai_cluster_id: String,
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
}

model! {
    CreateEndpointDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            model_id = "modelId", with_model_id(String);
            dedicated_ai_cluster_id = "dedicatedAiClusterId", with_dedicated_ai_cluster_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            generative_ai_private_endpoint_id = "generativeAiPrivateEndpointId",
                with_generative_ai_private_endpoint_id(String);
            content_moderation_config = "contentModerationConfig",
                with_content_moderation_config(models::ContentModerationConfig);
            prompt_injection_config = "promptInjectionConfig",
                with_prompt_injection_config(models::PromptInjectionConfig);
            pii_detection_config = "piiDetectionConfig",
                with_pii_detection_config(models::PiiDetectionConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
