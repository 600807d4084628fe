// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB system status result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemStatusResult {
    /// Whether it can accept client connections.
    pub can_accept_client_connections: Option<bool>,
    /// Whether it is in offline mode.
    pub is_in_offline_mode: Option<bool>,
    /// Whether it is writable.
    pub is_writable: Option<bool>,
    /// Whether all MySQL instances are healthy.
    pub are_all_mysql_instances_healthy: Option<bool>,
    /// Whether it is a storage full.
    pub is_storage_full: Option<bool>,
    /// The GTID set.
    pub gtid_set: Option<String>,
    /// Whether the GTID set is applied.
    pub is_gtid_set_applied: Option<bool>,
    /// The channels statuses.
    pub channels_status: Option<Vec<models::ChannelStatusResult>>,
}

model! {
    DbSystemStatusResult {
        can_accept_client_connections = "canAcceptClientConnections";
        is_in_offline_mode = "isInOfflineMode";
        is_writable = "isWritable";
        are_all_mysql_instances_healthy = "areAllMysqlInstancesHealthy";
        is_storage_full = "isStorageFull";
        gtid_set = "gtidSet";
        is_gtid_set_applied = "isGtidSetApplied";
        channels_status = "channelsStatus";
    }
}
