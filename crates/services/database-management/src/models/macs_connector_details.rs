// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a MACs connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsConnectorDetails {
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
}

model! {
    MacsConnectorDetails, "connectorType" = "MACS" {
        required {
            management_agent_id = "managementAgentId", with_management_agent_id(String);
        }
    }
}
