// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An agent endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentEndpoint {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
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
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AgentEndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The configuration of the provisioned capacity.
    pub provisioned_capacity_config: Option<models::ProvisionedCapacityConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AgentEndpoint {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        agent_id = "agentId";
        content_moderation_config = "contentModerationConfig";
        guardrail_config = "guardrailConfig";
        metadata = "metadata";
        human_input_config = "humanInputConfig";
        output_config = "outputConfig";
        should_enable_trace = "shouldEnableTrace";
        should_enable_citation = "shouldEnableCitation";
        should_enable_session = "shouldEnableSession";
        should_enable_multi_language = "shouldEnableMultiLanguage";
        session_config = "sessionConfig";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        provisioned_capacity_config = "provisionedCapacityConfig";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
