// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an agent configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentConfigDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration.
    pub config: Option<models::AgentConfigMap>,
    /// The overrides.
    pub overrides: Option<models::AgentConfigOverrides>,
    cleared: Vec<String>,
}

update! {
    UpdateAgentConfigDetails, "configType" = "AGENT" {
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            config = "config", with_config(models::AgentConfigMap), clear_config;
            overrides = "overrides", with_overrides(models::AgentConfigOverrides), clear_overrides;
        }
    }
}
