// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DR protection group member PostgreSQL DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberPostgresqlDbSystem {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the peer DB system.
    pub peer_db_system_id: Option<String>,
}

model! {
    DrProtectionGroupMemberPostgresqlDbSystem, "memberType" = "POSTGRESQL_DB_SYSTEM" {
        member_id = "memberId";
        peer_db_system_id = "peerDbSystemId";
    }
}
