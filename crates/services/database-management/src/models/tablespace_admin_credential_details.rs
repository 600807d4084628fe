// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a tablespace admin credential.
    ///
    /// The field `tablespaceAdminCredentialType` selects the variant.
    pub enum TablespaceAdminCredentialDetails by "tablespaceAdminCredentialType", sent {
        Password(models::TablespaceAdminPasswordCredentialDetails) = "PASSWORD", as_password;
        Secret(models::TablespaceAdminSecretCredentialDetails) = "SECRET", as_secret;
    }
    shared {
        /// The user name.
        username = "username", str, in Password Secret;
        /// The role.
        role = "role", copy models::TablespaceAdminCredentialRole, in Password Secret;
    }
}
