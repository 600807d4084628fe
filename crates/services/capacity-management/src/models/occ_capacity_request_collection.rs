// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCC capacity requests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccCapacityRequestCollection {
    /// The items on this page.
    pub items: Vec<models::OccCapacityRequestSummary>,
}

model! {
    OccCapacityRequestCollection {
        items = "items";
    }
}
