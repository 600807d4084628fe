// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI CLI dump transfer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCliDumpTransferDetails {
    /// The location of the wallet.
    pub wallet_location: Option<String>,
    /// The path of the OCI CLI installation.
    pub oci_home: Option<String>,
}

model! {
    OciCliDumpTransferDetails, "kind" = "OCI_CLI" {
        optional {
            wallet_location = "walletLocation", with_wallet_location(String);
            oci_home = "ociHome", with_oci_home(String);
        }
    }
}
