// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of access request histories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRequestHistoryCollection {
    /// The items on this page.
    pub items: Vec<models::AccessRequestHistorySummary>,
}

model! {
    AccessRequestHistoryCollection {
        items = "items";
    }
}
