// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB search query discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSearchQueryDiscovery {
    /// The query.
    pub query: String,
}

model! {
    DbSearchQueryDiscovery, "strategy" = "SEARCH_QUERY" {
        required {
            query = "query", with_query(String);
        }
    }
}
