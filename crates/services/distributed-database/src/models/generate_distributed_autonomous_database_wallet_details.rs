// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a distributed autonomous database wallet to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateDistributedAutonomousDatabaseWalletDetails {
    /// The password.
    pub password: Secret,
}

model! {
    GenerateDistributedAutonomousDatabaseWalletDetails {
        required {
            password = "password", with_password(Secret);
        }
    }
}
