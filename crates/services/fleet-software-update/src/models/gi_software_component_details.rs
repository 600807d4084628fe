// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a GI software component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiSoftwareComponentDetails {
    /// The major version of the targets in the Exadata Fleet Update collection. Only targets of
    /// this version are added.
    pub source_major_version: models::GiSoftwareComponentSourceMajorVersion,
    /// The details of the fleet discovery.
    pub fleet_discovery: models::GiFleetDiscoveryDetails,
}

model! {
    GiSoftwareComponentDetails, "componentType" = "GI" {
        source_major_version = "sourceMajorVersion";
        fleet_discovery = "fleetDiscovery";
    }
}
