// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCIDs of the knowledge bases of the agent. Deprecated.
    pub knowledge_base_ids: Option<Vec<String>>,
    /// The welcome message.
    pub welcome_message: Option<String>,
    /// The configuration of the LLM.
    pub llm_config: Option<models::LlmConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAgentDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            knowledge_base_ids = "knowledgeBaseIds", with_knowledge_base_ids([String]),
                clear_knowledge_base_ids;
            welcome_message = "welcomeMessage", with_welcome_message(String), clear_welcome_message;
            llm_config = "llmConfig", with_llm_config(models::LlmConfig), clear_llm_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
