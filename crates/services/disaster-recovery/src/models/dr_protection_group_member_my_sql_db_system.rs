// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member MySQL DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberMySqlDbSystem {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the peer DB system.
    pub peer_db_system_id: Option<String>,
    /// The timeout for the GTID synchronization, in seconds. Example: `600`.
    pub gtid_reconciliation_timeout: Option<i64>,
    /// Whether the DR operation continues after a timeout of the GTID reconciliation.
    pub is_continue_on_gtid_reconciliation_timeout: Option<bool>,
    /// The credentials of the DB system administrator.
    pub db_system_admin_user_details: Option<models::MySqlDbSystemAdminUserDetails>,
    /// The credentials of the replication user of the DB system.
    pub db_system_replication_user_details: Option<models::MySqlDbSystemReplicationUserDetails>,
}

model! {
    DrProtectionGroupMemberMySqlDbSystem, "memberType" = "MYSQL_DB_SYSTEM" {
        member_id = "memberId";
        peer_db_system_id = "peerDbSystemId";
        gtid_reconciliation_timeout = "gtidReconciliationTimeout";
        is_continue_on_gtid_reconciliation_timeout = "isContinueOnGtidReconciliationTimeout";
        db_system_admin_user_details = "dbSystemAdminUserDetails";
        db_system_replication_user_details = "dbSystemReplicationUserDetails";
    }
}
