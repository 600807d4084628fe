// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of discovery details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryDetailsSummary {
    /// The type.
    pub type_: models::DiscoveryDetailsType,
    /// The type of the service.
    pub service_type: models::DiscoveryDetailsServiceType,
    /// The criteria.
    pub criteria: Option<models::DiscoveryDetailsCriteria>,
}

model! {
    DiscoveryDetailsSummary {
        type_ = "type";
        service_type = "serviceType";
        criteria = "criteria";
    }
}
