// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A match agents with attribute key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchAgentsWithAttributeKey {
    /// The agent attribute keys.
    pub agent_attribute_keys: Vec<String>,
}

model! {
    MatchAgentsWithAttributeKey {
        agent_attribute_keys = "agentAttributeKeys";
    }
}
