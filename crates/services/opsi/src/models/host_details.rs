// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The host name.
    pub host_name: String,
    /// The display name of the host. It does not have to be unique.
    pub host_display_name: Option<String>,
    /// The type of the platform.
    pub platform_type: models::HostPlatformType,
    /// The agent identifier.
    pub agent_identifier: String,
}

model! {
    HostDetails {
        id = "id";
        compartment_id = "compartmentId";
        host_name = "hostName";
        host_display_name = "hostDisplayName";
        platform_type = "platformType";
        agent_identifier = "agentIdentifier";
    }
}
