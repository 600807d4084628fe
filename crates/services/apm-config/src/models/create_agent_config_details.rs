// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an agent configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAgentConfigDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The value of the agent attribute that selects the agents of the configuration. The attribute
    /// is set by `matchAgentsWithAttributeKey`.
    pub match_agents_with_attribute_value: String,
    /// The configuration.
    pub config: Option<models::AgentConfigMap>,
    /// The overrides.
    pub overrides: Option<models::AgentConfigOverrides>,
}

model! {
    CreateAgentConfigDetails, "configType" = "AGENT" {
        required {
            match_agents_with_attribute_value = "matchAgentsWithAttributeValue",
                with_match_agents_with_attribute_value(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            config = "config", with_config(models::AgentConfigMap);
            overrides = "overrides", with_overrides(models::AgentConfigOverrides);
        }
    }
}
