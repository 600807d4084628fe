// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An agent configuration map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentConfigMap {
    /// The configuration map.
    pub config_map: Option<BTreeMap<String, models::AgentConfigFile>>,
}

model! {
    AgentConfigMap {
        optional {
            config_map = "configMap", with_config_map({models::AgentConfigFile});
        }
    }
}
