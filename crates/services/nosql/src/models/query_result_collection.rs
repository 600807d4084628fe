// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A page of query results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultCollection {
    /// The items on this page.
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    /// The usage.
    pub usage: Option<models::RequestUsage>,
}

model! {
    QueryResultCollection {
        items = "items";
        usage = "usage";
    }
}
