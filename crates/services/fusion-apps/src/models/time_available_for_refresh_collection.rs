// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of time available for refreshes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeAvailableForRefreshCollection {
    /// The items on this page.
    pub items: Vec<models::TimeAvailableForRefreshSummary>,
}

model! {
    TimeAvailableForRefreshCollection {
        items = "items";
    }
}
