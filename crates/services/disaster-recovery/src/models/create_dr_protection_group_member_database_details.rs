// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DR protection group member database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrProtectionGroupMemberDatabaseDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the vault secret that contains the password.
    pub password_vault_secret_id: Option<String>,
}

model! {
    CreateDrProtectionGroupMemberDatabaseDetails, "memberType" = "DATABASE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            password_vault_secret_id = "passwordVaultSecretId",
                with_password_vault_secret_id(String);
        }
    }
}
