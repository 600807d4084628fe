// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Agent configuration overrides.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentConfigOverrides {
    /// The override list.
    pub override_list: Option<Vec<models::AgentConfigOverride>>,
}

model! {
    AgentConfigOverrides {
        optional {
            override_list = "overrideList", with_override_list([models::AgentConfigOverride]);
        }
    }
}
