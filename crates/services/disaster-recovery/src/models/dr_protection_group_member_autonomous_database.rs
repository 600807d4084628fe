// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member autonomous database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberAutonomousDatabase {
    /// The OCID of the member.
    pub member_id: String,
    /// The mechanism for creating the temporary database instance of DR drills.
    pub autonomous_database_standby_type_for_dr_drills:
        Option<models::DrProtectionGroupMemberAutonomousDatabaseAutonomousDatabaseStandbyTypeForDrDrills>,
    /// The OCID of the vault secret that contains the password.
    pub password_vault_secret_id: Option<String>,
    /// The encryption key in the destination region.
    pub destination_encryption_key: Option<models::VaultAndEncryptionKey>,
}

model! {
    DrProtectionGroupMemberAutonomousDatabase, "memberType" = "AUTONOMOUS_DATABASE" {
        member_id = "memberId";
        autonomous_database_standby_type_for_dr_drills = "autonomousDatabaseStandbyTypeForDrDrills";
        password_vault_secret_id = "passwordVaultSecretId";
        destination_encryption_key = "destinationEncryptionKey";
    }
}
