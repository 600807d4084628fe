// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of BYOL realm allocations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByolRealmAllocationCollection {
    /// The items on this page.
    pub items: Vec<models::ByolRealmAllocationSummary>,
}

model! {
    ByolRealmAllocationCollection {
        items = "items";
    }
}
