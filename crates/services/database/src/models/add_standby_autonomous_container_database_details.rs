// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a standby autonomous container database to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddStandbyAutonomousContainerDatabaseDetails {
    /// The lag limit for fast-start failover in seconds, according to the tolerance of data loss.
    pub fast_start_fail_over_lag_limit_in_seconds: Option<i64>,
    /// Whether automatic failover is enabled.
    pub is_automatic_failover_enabled: Option<bool>,
    /// The backup configuration of the peer Autonomous Container Database.
    pub peer_autonomous_container_database_backup_config:
        Option<models::PeerAutonomousContainerDatabaseBackupConfig>,
    /// The OCID of the compartment for the standby Autonomous Container Database.
    pub peer_autonomous_container_database_compartment_id: Option<String>,
    /// The display name of the peer Autonomous Container Database.
    pub peer_autonomous_container_database_display_name: Option<String>,
    /// The OCID of the peer cloud Autonomous VM cluster.
    pub peer_cloud_autonomous_vm_cluster_id: Option<String>,
    /// The OCID of the Autonomous VM cluster that is the peer.
    pub peer_autonomous_vm_cluster_id: Option<String>,
    /// The unique name (`DB_UNIQUE_NAME`) of the peer database.
    pub peer_db_unique_name: Option<String>,
    /// The protection mode.
    pub protection_mode: Option<models::AddStandbyAutonomousContainerDatabaseProtectionMode>,
    /// The number of days between the maintenance of the standby database and the scheduled
    /// maintenance of the primary.
    pub standby_maintenance_buffer_in_days: Option<i64>,
}

model! {
    AddStandbyAutonomousContainerDatabaseDetails {
        optional {
            fast_start_fail_over_lag_limit_in_seconds = "fastStartFailOverLagLimitInSeconds",
                with_fast_start_fail_over_lag_limit_in_seconds(i64);
            is_automatic_failover_enabled = "isAutomaticFailoverEnabled",
                with_is_automatic_failover_enabled(bool);
            peer_autonomous_container_database_backup_config =
                "peerAutonomousContainerDatabaseBackupConfig",
                with_peer_autonomous_container_database_backup_config(models::PeerAutonomousContainerDatabaseBackupConfig);
            peer_autonomous_container_database_compartment_id =
                "peerAutonomousContainerDatabaseCompartmentId",
                with_peer_autonomous_container_database_compartment_id(String);
            peer_autonomous_container_database_display_name =
                "peerAutonomousContainerDatabaseDisplayName",
                with_peer_autonomous_container_database_display_name(String);
            peer_cloud_autonomous_vm_cluster_id = "peerCloudAutonomousVmClusterId",
                with_peer_cloud_autonomous_vm_cluster_id(String);
            peer_autonomous_vm_cluster_id = "peerAutonomousVmClusterId",
                with_peer_autonomous_vm_cluster_id(String);
            peer_db_unique_name = "peerDbUniqueName", with_peer_db_unique_name(String);
            protection_mode = "protectionMode",
                with_protection_mode(models::AddStandbyAutonomousContainerDatabaseProtectionMode);
            standby_maintenance_buffer_in_days = "standbyMaintenanceBufferInDays",
                with_standby_maintenance_buffer_in_days(i64);
        }
    }
}
