// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A guest OS search query discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsSearchQueryDiscovery {
    /// The query.
    pub query: String,
}

model! {
    GuestOsSearchQueryDiscovery, "strategy" = "SEARCH_QUERY" {
        required {
            query = "query", with_query(String);
        }
    }
}
