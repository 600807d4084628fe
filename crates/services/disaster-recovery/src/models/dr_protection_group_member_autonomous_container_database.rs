// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member autonomous container database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberAutonomousContainerDatabase {
    /// The OCID of the member.
    pub member_id: String,
    /// The type of the connection strings for the snapshot standby that DR drills create.
    pub connection_string_type:
        Option<models::DrProtectionGroupMemberAutonomousContainerDatabaseConnectionStringType>,
}

model! {
    DrProtectionGroupMemberAutonomousContainerDatabase, "memberType" = "AUTONOMOUS_CONTAINER_DATABASE" {
        member_id = "memberId";
        connection_string_type = "connectionStringType";
    }
}
