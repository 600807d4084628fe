// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of BYOIP ranges.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoipRangeCollection {
    /// The items on this page.
    pub items: Vec<models::ByoipRangeSummary>,
}

model! {
    ByoipRangeCollection {
        items = "items";
    }
}
