// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a managed MySQL database outbound replication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseOutboundReplicationSummary {
    /// The replica host.
    pub replica_host: Option<String>,
    /// The replica port.
    pub replica_port: Option<i64>,
    /// The UUID of the replica.
    pub replica_uuid: String,
    /// The server ID of the replica.
    pub replica_server_id: i64,
}

model! {
    ManagedMySqlDatabaseOutboundReplicationSummary {
        replica_host = "replicaHost";
        replica_port = "replicaPort";
        replica_uuid = "replicaUuid";
        replica_server_id = "replicaServerId";
    }
}
