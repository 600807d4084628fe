// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCC overviews.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccOverviewCollection {
    /// The items on this page.
    pub items: Vec<models::OccOverviewSummary>,
}

model! {
    OccOverviewCollection {
        items = "items";
    }
}
