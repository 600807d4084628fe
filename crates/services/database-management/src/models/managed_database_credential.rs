// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A managed database credential.
    ///
    /// The field `credentialType` selects the variant.
    pub enum ManagedDatabaseCredential by "credentialType", sent {
        Password(models::ManagedDatabasePasswordCredential) = "PASSWORD", as_password;
        Secret(models::ManagedDatabaseSecretCredential) = "SECRET", as_secret;
    }
    shared {
        /// The user name.
        username = "username", str, in Password Secret;
        /// The role.
        role = "role", copy models::ManagedDatabaseCredentialRole, in Password Secret;
    }
}
