// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of distributed database private endpoints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDatabasePrivateEndpointCollection {
    /// The items on this page.
    pub items: Vec<models::DistributedDatabasePrivateEndpointSummary>,
}

model! {
    DistributedDatabasePrivateEndpointCollection {
        items = "items";
    }
}
