// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of BDS capacity reservation associated configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsCapacityReservationAssociatedConfigurationCollection {
    /// The items on this page.
    pub items: Vec<models::BdsCapacityReservationAssociatedConfigurationSummary>,
}

model! {
    BdsCapacityReservationAssociatedConfigurationCollection {
        items = "items";
    }
}
