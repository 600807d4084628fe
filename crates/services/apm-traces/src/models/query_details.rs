// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDetails {
    /// The query text.
    pub query_text: Option<String>,
}

model! {
    QueryDetails {
        optional {
            query_text = "queryText", with_query_text(String);
        }
    }
}
