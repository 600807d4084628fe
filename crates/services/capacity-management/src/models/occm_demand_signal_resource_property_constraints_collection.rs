// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCCM demand signal resource property constraints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccmDemandSignalResourcePropertyConstraintsCollection {
    /// The items on this page.
    pub items: Vec<models::OccmDemandSignalResourcePropertyConstraintsSummary>,
}

model! {
    OccmDemandSignalResourcePropertyConstraintsCollection {
        items = "items";
    }
}
