// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DR protection group member autonomous database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupMemberAutonomousDatabaseDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The mechanism for creating the temporary database instance of DR drills.
    pub autonomous_database_standby_type_for_dr_drills:
        Option<models::DrProtectionGroupMemberAutonomousDatabaseAutonomousDatabaseStandbyTypeForDrDrills>,
    /// The OCID of the vault secret that contains the password.
    pub password_vault_secret_id: Option<String>,
    /// The encryption key in the destination region.
    pub destination_encryption_key: Option<models::UpdateVaultAndEncryptionKeyDetails>,
}

model! {
    UpdateDrProtectionGroupMemberAutonomousDatabaseDetails, "memberType" = "AUTONOMOUS_DATABASE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            autonomous_database_standby_type_for_dr_drills =
                "autonomousDatabaseStandbyTypeForDrDrills",
                with_autonomous_database_standby_type_for_dr_drills(models::DrProtectionGroupMemberAutonomousDatabaseAutonomousDatabaseStandbyTypeForDrDrills);
            password_vault_secret_id = "passwordVaultSecretId",
                with_password_vault_secret_id(String);
            destination_encryption_key = "destinationEncryptionKey",
                with_destination_encryption_key(models::UpdateVaultAndEncryptionKeyDetails);
        }
    }
}
