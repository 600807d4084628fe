// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a guest OS discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsDiscoveryDetails {
    /// The type of the service.
    pub service_type: models::DiscoveryServiceType,
    /// The major version of the targets in the Exadata Fleet Update collection. Only targets of
    /// this version are added.
    pub source_major_version: models::GuestOsDiscoverySourceMajorVersion,
    /// The criteria.
    pub criteria: models::GuestOsFleetDiscoveryDetails,
}

model! {
    GuestOsDiscoveryDetails, "type" = "GUEST_OS" {
        required {
            service_type = "serviceType", with_service_type(models::DiscoveryServiceType);
            source_major_version = "sourceMajorVersion",
                with_source_major_version(models::GuestOsDiscoverySourceMajorVersion);
            criteria = "criteria", with_criteria(models::GuestOsFleetDiscoveryDetails);
        }
    }
}
