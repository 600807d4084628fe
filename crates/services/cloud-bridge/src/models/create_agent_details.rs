// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an agent to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentDetails {
    /// The display name.
    pub display_name: String,
    /// The type of the agent.
    pub agent_type: models::AgentType,
    /// The version of the agent.
    pub agent_version: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the environment.
    pub environment_id: String,
    /// The version of the operating system.
    pub os_version: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAgentDetails {
        required {
            display_name = "displayName", with_display_name(String);
            agent_type = "agentType", with_agent_type(models::AgentType);
            agent_version = "agentVersion", with_agent_version(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            environment_id = "environmentId", with_environment_id(String);
            os_version = "osVersion", with_os_version(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
