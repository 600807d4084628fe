// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A page of query data object JSON result set rows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDataObjectJsonResultSetRowsCollection {
    /// The items on this page.
    pub items: Vec<Value>,
    /// The items metadata.
    pub items_metadata: Vec<models::QueryDataObjectResultSetColumnMetadata>,
    /// The query execution time, in seconds.
    pub query_execution_time_in_seconds: Option<f64>,
}

model! {
    QueryDataObjectJsonResultSetRowsCollection, "format" = "JSON" {
        items = "items";
        items_metadata = "itemsMetadata";
        query_execution_time_in_seconds = "queryExecutionTimeInSeconds";
    }
}
