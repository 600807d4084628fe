// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a GI discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiDiscoveryDetails {
    /// The type of the service.
    pub service_type: models::DiscoveryServiceType,
    /// The major version of the targets in the Exadata Fleet Update collection. Only targets of
    /// this version are added.
    pub source_major_version: models::GiDiscoverySourceMajorVersion,
    /// The criteria.
    pub criteria: models::GiFleetDiscoveryDetails,
}

model! {
    GiDiscoveryDetails, "type" = "GI" {
        required {
            service_type = "serviceType", with_service_type(models::DiscoveryServiceType);
            source_major_version = "sourceMajorVersion",
                with_source_major_version(models::GiDiscoverySourceMajorVersion);
            criteria = "criteria", with_criteria(models::GiFleetDiscoveryDetails);
        }
    }
}
