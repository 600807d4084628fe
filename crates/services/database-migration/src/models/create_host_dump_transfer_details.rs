// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a host dump transfer to create.
    ///
    /// The field `kind` selects the variant.
    pub enum CreateHostDumpTransferDetails by "kind", sent {
        Curl(models::CreateCurlTransferDetails) = "CURL", as_curl;
        OciCli(models::CreateOciCliDumpTransferDetails) = "OCI_CLI", as_oci_cli;
    }
    shared {
        /// The location of the wallet.
        wallet_location = "walletLocation", str, in Curl OciCli;
    }
}
