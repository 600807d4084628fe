// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An auto upgradable configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoUpgradableConfig {
    /// Whether agents can be upgraded automatically. If false, they must be upgraded manually.
    pub is_agent_auto_upgradable: bool,
}

model! {
    AutoUpgradableConfig {
        is_agent_auto_upgradable = "isAgentAutoUpgradable";
    }
}
