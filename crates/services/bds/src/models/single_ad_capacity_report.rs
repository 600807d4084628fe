// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A single AD capacity report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleAdCapacityReport {
    /// The fault domain.
    pub fault_domain: String,
    /// The availability of capacity.
    pub capacity_availability: models::CapacityAvailability,
}

model! {
    SingleAdCapacityReport, "domainType" = "SINGLE_AD" {
        fault_domain = "faultDomain";
        capacity_availability = "capacityAvailability";
    }
}
