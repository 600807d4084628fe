// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Admin credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminCredentials {
    /// The user name.
    pub username: String,
}

model! {
    AdminCredentials {
        username = "username";
    }
}
