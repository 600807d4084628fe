// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Virtual circuit redundancy metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuitRedundancyMetadata {
    /// The configured redundancy level.
    pub configured_redundancy_level:
        Option<models::VirtualCircuitRedundancyMetadataConfiguredRedundancyLevel>,
    /// The ipv4bgp session redundancy status.
    pub ipv4bgp_session_redundancy_status:
        Option<models::VirtualCircuitRedundancyMetadataIpv4bgpSessionRedundancyStatus>,
    /// The ipv6bgp session redundancy status.
    pub ipv6bgp_session_redundancy_status:
        Option<models::VirtualCircuitRedundancyMetadataIpv6bgpSessionRedundancyStatus>,
}

model! {
    VirtualCircuitRedundancyMetadata {
        configured_redundancy_level = "configuredRedundancyLevel";
        ipv4bgp_session_redundancy_status = "ipv4bgpSessionRedundancyStatus";
        ipv6bgp_session_redundancy_status = "ipv6bgpSessionRedundancyStatus";
    }
}
