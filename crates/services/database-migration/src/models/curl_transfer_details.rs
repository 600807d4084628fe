// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a curl transfer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurlTransferDetails {
    /// The location of the wallet.
    pub wallet_location: Option<String>,
}

model! {
    CurlTransferDetails, "kind" = "CURL" {
        optional {
            wallet_location = "walletLocation", with_wallet_location(String);
        }
    }
}
