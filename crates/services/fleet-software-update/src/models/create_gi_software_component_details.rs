// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a GI software component to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGiSoftwareComponentDetails {
    /// The major version of the targets in the Exadata Fleet Update collection. Only targets of
    /// this version are added.
    pub source_major_version: models::GiSoftwareComponentSourceMajorVersion,
    /// The details of the fleet discovery.
    pub fleet_discovery: Option<models::GiFleetDiscoveryDetails>,
}

model! {
    CreateGiSoftwareComponentDetails, "componentType" = "GI" {
        required {
            source_major_version = "sourceMajorVersion",
                with_source_major_version(models::GiSoftwareComponentSourceMajorVersion);
        }
        optional {
            fleet_discovery = "fleetDiscovery",
                with_fleet_discovery(models::GiFleetDiscoveryDetails);
        }
    }
}
