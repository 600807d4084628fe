// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a disaster recovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisasterRecoveryDetails {
    /// The role.
    pub role: models::DisasterRecoveryRole,
    /// The regional instance URL.
    pub regional_instance_url: String,
    /// The cross region integration instance details.
    pub cross_region_integration_instance_details: models::CrossRegionIntegrationInstanceDetails,
}

model! {
    DisasterRecoveryDetails {
        role = "role";
        regional_instance_url = "regionalInstanceUrl";
        cross_region_integration_instance_details = "crossRegionIntegrationInstanceDetails";
    }
}
