// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI CLI dump transfer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciCliDumpTransferDetails {
    /// The location of the wallet.
    pub wallet_location: Option<String>,
    /// The path of the OCI CLI installation.
    pub oci_home: String,
}

model! {
    CreateOciCliDumpTransferDetails, "kind" = "OCI_CLI" {
        wallet_location = "walletLocation";
        oci_home = "ociHome";
    }
}
