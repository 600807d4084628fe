// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDetails {
    /// The query.
    pub query: Option<String>,
}

model! {
    QueryDetails {
        optional {
            query = "query", with_query(String);
        }
    }
}
