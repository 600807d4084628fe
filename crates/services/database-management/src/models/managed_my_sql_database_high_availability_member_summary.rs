// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a managed MySQL database high availability member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseHighAvailabilityMemberSummary {
    /// The member host.
    pub member_host: String,
    /// The member port.
    pub member_port: i64,
    /// The state of the member in group replication.
    pub member_state: Option<String>,
    /// The role of the member in group replication.
    pub member_role: Option<String>,
    /// The member UUID.
    pub member_uuid: String,
}

model! {
    ManagedMySqlDatabaseHighAvailabilityMemberSummary {
        member_host = "memberHost";
        member_port = "memberPort";
        member_state = "memberState";
        member_role = "memberRole";
        member_uuid = "memberUuid";
    }
}
