// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCCM demand signal resource properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccmDemandSignalResourcePropertiesCollection {
    /// The items on this page.
    pub items: Vec<models::OccmDemandSignalResourcePropertiesSummary>,
}

model! {
    OccmDemandSignalResourcePropertiesCollection {
        items = "items";
    }
}
