// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DR protection group member autonomous container database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberAutonomousContainerDatabaseDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The type of the connection strings for the snapshot standby that DR drills create.
    pub connection_string_type:
        Option<models::DrProtectionGroupMemberAutonomousContainerDatabaseConnectionStringType>,
}

model! {
    CreateDrProtectionGroupMemberAutonomousContainerDatabaseDetails, "memberType" = "AUTONOMOUS_CONTAINER_DATABASE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            connection_string_type = "connectionStringType",
                with_connection_string_type(models::DrProtectionGroupMemberAutonomousContainerDatabaseConnectionStringType);
        }
    }
}
