// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a guest OS software component discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsSoftwareComponentDiscoveryDetails {
    /// The major version of the targets in the Exadata Fleet Update collection. Only targets of
    /// this version are added.
    pub source_major_version: models::GuestOsSoftwareComponentDiscoverySourceMajorVersion,
    /// The criteria.
    pub criteria: models::GuestOsFleetDiscoveryDetails,
}

model! {
    GuestOsSoftwareComponentDiscoveryDetails, "componentType" = "GUEST_OS" {
        required {
            source_major_version = "sourceMajorVersion",
                with_source_major_version(models::GuestOsSoftwareComponentDiscoverySourceMajorVersion);
            criteria = "criteria", with_criteria(models::GuestOsFleetDiscoveryDetails);
        }
    }
}
