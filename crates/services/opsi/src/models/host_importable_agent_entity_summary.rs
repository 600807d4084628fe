// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a host importable agent entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostImportableAgentEntitySummary {
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The display name of the management agent.
    pub management_agent_display_name: String,
    /// The host name.
    pub host_name: String,
    /// The type of the platform.
    pub platform_type: models::HostImportableAgentEntityPlatformType,
}

model! {
    HostImportableAgentEntitySummary, "entitySource" = "MACS_MANAGED_EXTERNAL_HOST" {
        management_agent_id = "managementAgentId";
        management_agent_display_name = "managementAgentDisplayName";
        host_name = "hostName";
        platform_type = "platformType";
    }
}
