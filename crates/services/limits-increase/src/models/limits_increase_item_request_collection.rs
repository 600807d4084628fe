// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of limits increase item requests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseItemRequestCollection {
    /// The items on this page.
    pub items: Vec<models::LimitsIncreaseItemRequestSummary>,
}

model! {
    LimitsIncreaseItemRequestCollection {
        items = "items";
    }
}
