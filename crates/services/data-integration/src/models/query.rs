// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Query {
    /// The query.
    pub query: Option<String>,
}

model! {
    Query, "modelType" = "QUERY" {
        optional {
            query = "query", with_query(String);
        }
    }
}
