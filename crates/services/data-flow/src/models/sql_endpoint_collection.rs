// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of SQL endpoints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlEndpointCollection {
    /// The items on this page.
    pub items: Vec<models::SqlEndpointSummary>,
}

model! {
    SqlEndpointCollection {
        items = "items";
    }
}
