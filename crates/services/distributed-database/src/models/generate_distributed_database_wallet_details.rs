// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a distributed database wallet to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateDistributedDatabaseWalletDetails {
    /// The password.
    pub password: Secret,
}

model! {
    GenerateDistributedDatabaseWalletDetails {
        required {
            password = "password", with_password(Secret);
        }
    }
}
