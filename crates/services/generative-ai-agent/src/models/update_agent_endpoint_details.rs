// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an agent endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentEndpointDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the content moderation.
    pub content_moderation_config: Option<models::ContentModerationConfig>,
    /// The guardrail configuration.
    pub guardrail_config: Option<models::GuardrailConfig>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The configuration of the human input.
    pub human_input_config: Option<models::HumanInputConfig>,
    /// The output configuration.
    pub output_config: Option<models::OutputConfig>,
    /// Whether chat results include traces.
    pub should_enable_trace: Option<bool>,
    /// Whether chat results include citations.
    pub should_enable_citation: Option<bool>,
    /// Whether multiple languages are enabled for the chat.
    pub should_enable_multi_language: Option<bool>,
    /// The session configuration.
    pub session_config: Option<models::SessionConfig>,
    /// The configuration of the provisioned capacity.
    pub provisioned_capacity_config: Option<models::ProvisionedCapacityConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAgentEndpointDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            content_moderation_config = "contentModerationConfig",
                with_content_moderation_config(models::ContentModerationConfig),
                clear_content_moderation_config;
            guardrail_config = "guardrailConfig", with_guardrail_config(models::GuardrailConfig),
                clear_guardrail_config;
            metadata = "metadata", with_metadata({String}), clear_metadata;
            human_input_config = "humanInputConfig",
                with_human_input_config(models::HumanInputConfig), clear_human_input_config;
            output_config = "outputConfig", with_output_config(models::OutputConfig),
                clear_output_config;
            should_enable_trace = "shouldEnableTrace", with_should_enable_trace(bool),
                clear_should_enable_trace;
            should_enable_citation = "shouldEnableCitation", with_should_enable_citation(bool),
                clear_should_enable_citation;
            should_enable_multi_language = "shouldEnableMultiLanguage",
                with_should_enable_multi_language(bool), clear_should_enable_multi_language;
            session_config = "sessionConfig", with_session_config(models::SessionConfig),
                clear_session_config;
            provisioned_capacity_config = "provisionedCapacityConfig",
                with_provisioned_capacity_config(models::ProvisionedCapacityConfig),
                clear_provisioned_capacity_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
