// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an auto upgradable configuration to set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetAutoUpgradableConfigDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether agents can be upgraded automatically. If false, they must be upgraded manually.
    pub is_agent_auto_upgradable: bool,
}

model! {
    SetAutoUpgradableConfigDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            is_agent_auto_upgradable = "isAgentAutoUpgradable", with_is_agent_auto_upgradable(bool);
        }
    }
}
