// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A query result row.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultRow {
    /// The query result row data, as key-value pairs.
    pub query_result_row_data: BTreeMap<String, Value>,
    /// The query result row metadata, as key-value pairs.
    pub query_result_row_metadata: BTreeMap<String, Value>,
}

model! {
    QueryResultRow {
        query_result_row_data = "queryResultRowData";
        query_result_row_metadata = "queryResultRowMetadata";
    }
}
