// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a JMS plugin to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJmsPluginDetails {
    /// The OCID of the agent.
    pub agent_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the agent.
    pub agent_type: Option<models::JmsPluginAgentType>,
    /// The OCID of the fleet.
    pub fleet_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateJmsPluginDetails {
        required {
            agent_id = "agentId", with_agent_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            agent_type = "agentType", with_agent_type(models::JmsPluginAgentType);
            fleet_id = "fleetId", with_fleet_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
