// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an agent installer configuration to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAgentInstallerConfigurationDetails {
    /// The OCID of the install key.
    pub install_key_id: String,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The type of the agent.
    pub agent_type: Option<models::GenerateAgentInstallerConfigurationAgentType>,
}

model! {
    GenerateAgentInstallerConfigurationDetails {
        required {
            install_key_id = "installKeyId", with_install_key_id(String);
            fleet_id = "fleetId", with_fleet_id(String);
        }
        optional {
            agent_type = "agentType",
                with_agent_type(models::GenerateAgentInstallerConfigurationAgentType);
        }
    }
}
