// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of managed MySQL database inbound replications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseInboundReplicationCollection {
    /// The number of sources that the server replicates from.
    pub inbound_replications_count: Option<i64>,
    /// The UUID of the replica.
    pub replica_uuid: Option<String>,
    /// The server ID of the replica.
    pub replica_server_id: Option<i64>,
    /// The parallel workers.
    pub parallel_workers: Option<i64>,
    /// The preserve commit order.
    pub preserve_commit_order: Option<String>,
    /// The items on this page.
    pub items: Vec<models::ManagedMySqlDatabaseInboundReplicationSummary>,
}

model! {
    ManagedMySqlDatabaseInboundReplicationCollection {
        inbound_replications_count = "inboundReplicationsCount";
        replica_uuid = "replicaUuid";
        replica_server_id = "replicaServerId";
        parallel_workers = "parallelWorkers";
        preserve_commit_order = "preserveCommitOrder";
        items = "items";
    }
}
