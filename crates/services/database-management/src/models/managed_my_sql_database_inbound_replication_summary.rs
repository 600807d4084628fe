// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a managed MySQL database inbound replication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseInboundReplicationSummary {
    /// The source host.
    pub source_host: String,
    /// The source port.
    pub source_port: i64,
    /// The fetch status.
    pub fetch_status: Option<String>,
    /// The apply status.
    pub apply_status: Option<String>,
    /// The desired delay seconds.
    pub desired_delay_seconds: Option<i64>,
    /// The remaining delay seconds.
    pub remaining_delay_seconds: Option<i64>,
    /// The name of the replication channel.
    pub channel_name: Option<String>,
    /// The source UUID.
    pub source_uuid: String,
    /// The ID of the source server.
    pub source_server_id: Option<i64>,
    /// The GTID assignment.
    pub gtid_assignment: Option<String>,
    /// The applier filters.
    pub applier_filters: Option<Vec<models::MySqlReplicationApplierFilter>>,
    /// The seconds behind source.
    pub seconds_behind_source: Option<i64>,
    /// The retrieved GTID set.
    pub retrieved_gtid_set: Option<String>,
    /// The relay log storage space used.
    pub relay_log_storage_space_used: Option<i64>,
    /// The number of transactions received.
    pub transactions_received: Option<i64>,
    /// The apply delay. In seconds.
    pub apply_delay: Option<f64>,
    /// The busy workers.
    pub busy_workers: Option<i64>,
    /// The error of the replication channel.
    pub fetch_error: Option<models::MySqlFetchError>,
    /// The error when changes are applied.
    pub apply_error: Option<models::MySqlApplyError>,
}

model! {
    ManagedMySqlDatabaseInboundReplicationSummary {
        source_host = "sourceHost";
        source_port = "sourcePort";
        fetch_status = "fetchStatus";
        apply_status = "applyStatus";
        desired_delay_seconds = "desiredDelaySeconds";
        remaining_delay_seconds = "remainingDelaySeconds";
        channel_name = "channelName";
        source_uuid = "sourceUuid";
        source_server_id = "sourceServerId";
        gtid_assignment = "gtidAssignment";
        applier_filters = "applierFilters";
        seconds_behind_source = "secondsBehindSource";
        retrieved_gtid_set = "retrievedGtidSet";
        relay_log_storage_space_used = "relayLogStorageSpaceUsed";
        transactions_received = "transactionsReceived";
        apply_delay = "applyDelay";
        busy_workers = "busyWorkers";
        fetch_error = "fetchError";
        apply_error = "applyError";
    }
}
