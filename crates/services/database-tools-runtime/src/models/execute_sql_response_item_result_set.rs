// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// An execute SQL response item result set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseItemResultSet {
    /// The metadata.
    pub metadata: Option<Vec<models::ExecuteSqlResponseItemResultSetMetadata>>,
    /// The items on this page.
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    /// Whether it has more.
    pub has_more: Option<bool>,
    /// The count.
    pub count: Option<i64>,
    /// The offset.
    pub offset: Option<i64>,
    /// The maximum number of items per page.
    pub limit: Option<i64>,
}

model! {
    ExecuteSqlResponseItemResultSet {
        metadata = "metadata";
        items = "items";
        has_more = "hasMore";
        count = "count";
        offset = "offset";
        limit = "limit";
    }
}
