// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a curl transfer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCurlTransferDetails {
    /// The location of the wallet.
    pub wallet_location: Option<String>,
}

model! {
    CreateCurlTransferDetails, "kind" = "CURL" {
        wallet_location = "walletLocation";
    }
}
