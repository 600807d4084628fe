// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a tool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateToolDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: String,
    /// The OCID of the agent.
    pub agent_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The configuration of the tool.
    pub tool_config: models::ToolConfig,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateToolDetails {
        required {
            description = "description", with_description(String);
            agent_id = "agentId", with_agent_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            tool_config = "toolConfig", with_tool_config(models::ToolConfig);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            metadata = "metadata", with_metadata({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
