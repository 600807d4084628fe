// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an agent endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentEndpointDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the agent.
    pub agent_id: String,
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
    /// Whether session-based chat is enabled.
    pub should_enable_session: Option<bool>,
    /// Whether multiple languages are enabled for the chat.
    pub should_enable_multi_language: Option<bool>,
    /// The session configuration.
    pub session_config: Option<models::SessionConfig>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The configuration of the provisioned capacity.
    pub provisioned_capacity_config: Option<models::ProvisionedCapacityConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAgentEndpointDetails {
        required {
            agent_id = "agentId", with_agent_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            content_moderation_config = "contentModerationConfig",
                with_content_moderation_config(models::ContentModerationConfig);
            guardrail_config = "guardrailConfig", with_guardrail_config(models::GuardrailConfig);
            metadata = "metadata", with_metadata({String});
            human_input_config = "humanInputConfig",
                with_human_input_config(models::HumanInputConfig);
            output_config = "outputConfig", with_output_config(models::OutputConfig);
            should_enable_trace = "shouldEnableTrace", with_should_enable_trace(bool);
            should_enable_citation = "shouldEnableCitation", with_should_enable_citation(bool);
            should_enable_session = "shouldEnableSession", with_should_enable_session(bool);
            should_enable_multi_language = "shouldEnableMultiLanguage",
                with_should_enable_multi_language(bool);
            session_config = "sessionConfig", with_session_config(models::SessionConfig);
            provisioned_capacity_config = "provisionedCapacityConfig",
                with_provisioned_capacity_config(models::ProvisionedCapacityConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
