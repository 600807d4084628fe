// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// An agent configuration override.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentConfigOverride {
    /// The agent filter.
    pub agent_filter: Option<String>,
    /// The override map.
    pub override_map: Option<BTreeMap<String, String>>,
}

model! {
    AgentConfigOverride {
        optional {
            agent_filter = "agentFilter", with_agent_filter(String);
            override_map = "overrideMap", with_override_map({String});
        }
    }
}
