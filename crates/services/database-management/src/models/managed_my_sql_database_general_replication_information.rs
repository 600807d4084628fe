// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Managed MySQL database general replication information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseGeneralReplicationInformation {
    /// The type of the instance.
    pub instance_type: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The ID of the server.
    pub server_id: i64,
    /// The server UUID.
    pub server_uuid: String,
    /// The seconds behind source maximum.
    pub seconds_behind_source_max: Option<i64>,
    /// The fetch status summary.
    pub fetch_status_summary: Option<String>,
    /// The apply status summary.
    pub apply_status_summary: Option<String>,
    /// Whether high availability is enabled.
    pub is_high_availability_enabled: Option<bool>,
    /// The high availability member state.
    pub high_availability_member_state: Option<String>,
    /// The number of sources that the server replicates from.
    pub inbound_replications_count: Option<i64>,
    /// The read-only setting.
    pub read_only: models::ManagedMySqlDatabaseGeneralReplicationInformationReadOnly,
    /// The GTID mode.
    pub gtid_mode: Option<String>,
    /// The executed GTID set.
    pub executed_gtid_set: Option<String>,
    /// The status of the binary log of the MySQL server.
    pub binary_logging: Option<String>,
    /// The binary log format of the MySQL server.
    pub binary_log_format: Option<String>,
    /// The number of replicas that replicate from the server.
    pub outbound_replications_count: Option<i64>,
}

model! {
    ManagedMySqlDatabaseGeneralReplicationInformation {
        instance_type = "instanceType";
        host_name = "hostName";
        port = "port";
        server_id = "serverId";
        server_uuid = "serverUuid";
        seconds_behind_source_max = "secondsBehindSourceMax";
        fetch_status_summary = "fetchStatusSummary";
        apply_status_summary = "applyStatusSummary";
        is_high_availability_enabled = "isHighAvailabilityEnabled";
        high_availability_member_state = "highAvailabilityMemberState";
        inbound_replications_count = "inboundReplicationsCount";
        read_only = "readOnly";
        gtid_mode = "gtidMode";
        executed_gtid_set = "executedGtidSet";
        binary_logging = "binaryLogging";
        binary_log_format = "binaryLogFormat";
        outbound_replications_count = "outboundReplicationsCount";
    }
}
