// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a guest OS software component to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGuestOsSoftwareComponentDetails {
    /// The major version of the targets in the Exadata Fleet Update collection. Only targets of
    /// this version are added.
    pub source_major_version: models::GuestOsSoftwareComponentSourceMajorVersion,
    /// The details of the fleet discovery.
    pub fleet_discovery: Option<models::GuestOsFleetDiscoveryDetails>,
}

model! {
    CreateGuestOsSoftwareComponentDetails, "componentType" = "GUEST_OS" {
        required {
            source_major_version = "sourceMajorVersion",
                with_source_major_version(models::GuestOsSoftwareComponentSourceMajorVersion);
        }
        optional {
            fleet_discovery = "fleetDiscovery",
                with_fleet_discovery(models::GuestOsFleetDiscoveryDetails);
        }
    }
}
