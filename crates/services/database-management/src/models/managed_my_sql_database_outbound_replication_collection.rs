// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of managed MySQL database outbound replications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseOutboundReplicationCollection {
    /// The number of replicas that replicate from the server.
    pub outbound_replications_count: Option<i64>,
    /// The items on this page.
    pub items: Vec<models::ManagedMySqlDatabaseOutboundReplicationSummary>,
}

model! {
    ManagedMySqlDatabaseOutboundReplicationCollection {
        outbound_replications_count = "outboundReplicationsCount";
        items = "items";
    }
}
