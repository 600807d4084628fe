// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an SQL tuning set admin credential.
    ///
    /// The field `sqlTuningSetAdminCredentialType` selects the variant.
    pub enum SqlTuningSetAdminCredentialDetails by "sqlTuningSetAdminCredentialType", sent {
        Password(models::SqlTuningSetAdminPasswordCredentialDetails) = "PASSWORD", as_password;
        Secret(models::SqlTuningSetAdminSecretCredentialDetails) = "SECRET", as_secret;
    }
    shared {
        /// The user name.
        username = "username", str, in Password Secret;
        /// The role.
        role = "role", copy models::SqlTuningSetAdminCredentialRole, in Password Secret;
    }
}
