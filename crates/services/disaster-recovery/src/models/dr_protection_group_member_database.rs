// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DR protection group member database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberDatabase {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the vault secret that contains the password.
    pub password_vault_secret_id: Option<String>,
}

model! {
    DrProtectionGroupMemberDatabase, "memberType" = "DATABASE" {
        member_id = "memberId";
        password_vault_secret_id = "passwordVaultSecretId";
    }
}
