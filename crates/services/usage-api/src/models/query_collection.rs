// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of queries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCollection {
    /// The items on this page.
    pub items: Vec<models::QuerySummary>,
}

model! {
    QueryCollection {
        items = "items";
    }
}
