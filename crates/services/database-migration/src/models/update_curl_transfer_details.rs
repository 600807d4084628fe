// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a curl transfer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCurlTransferDetails {
    /// The location of the wallet.
    pub wallet_location: Option<String>,
}

model! {
    UpdateCurlTransferDetails, "kind" = "CURL" {
        wallet_location = "walletLocation";
    }
}
