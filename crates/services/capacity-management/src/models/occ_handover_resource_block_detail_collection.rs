// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCC handover resource block details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccHandoverResourceBlockDetailCollection {
    /// The items on this page.
    pub items: Vec<models::OccHandoverResourceBlockDetailSummary>,
}

model! {
    OccHandoverResourceBlockDetailCollection {
        items = "items";
    }
}
