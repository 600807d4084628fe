// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of access requests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRequestCollection {
    /// The items on this page.
    pub items: Vec<models::AccessRequestSummary>,
}

model! {
    AccessRequestCollection {
        items = "items";
    }
}
