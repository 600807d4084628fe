// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a DR protection group member PostgreSQL DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupMemberPostgresqlDbSystemDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the peer DB system.
    pub peer_db_system_id: Option<String>,
}

model! {
    UpdateDrProtectionGroupMemberPostgresqlDbSystemDetails, "memberType" = "POSTGRESQL_DB_SYSTEM" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            peer_db_system_id = "peerDbSystemId", with_peer_db_system_id(String);
        }
    }
}
