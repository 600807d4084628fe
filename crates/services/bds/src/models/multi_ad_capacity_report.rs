// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A multi AD capacity report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdCapacityReport {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The availability of capacity.
    pub capacity_availability: models::CapacityAvailability,
}

model! {
    MultiAdCapacityReport, "domainType" = "MULTI_AD" {
        availability_domain = "availabilityDomain";
        capacity_availability = "capacityAvailability";
    }
}
