// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a distributed database to rotate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RotateDistributedDatabaseDetails {
    /// The name.
    pub name: String,
    /// The administrator password.
    pub admin_password: Secret,
}

model! {
    RotateDistributedDatabaseDetails {
        required {
            name = "name", with_name(String);
            admin_password = "adminPassword", with_admin_password(Secret);
        }
    }
}
