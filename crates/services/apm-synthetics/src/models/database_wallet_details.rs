// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a database wallet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseWalletDetails {
    /// The database wallet.
    pub database_wallet: Secret,
    /// The name of the service.
    pub service_name: String,
}

model! {
    DatabaseWalletDetails {
        required {
            database_wallet = "databaseWallet", with_database_wallet(Secret);
            service_name = "serviceName", with_service_name(String);
        }
    }
}
