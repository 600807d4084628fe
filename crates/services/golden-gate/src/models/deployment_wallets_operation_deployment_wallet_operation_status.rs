// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the deployment wallet operation status of a deployment wallets
    /// operation.
    pub enum DeploymentWalletsOperationDeploymentWalletOperationStatus {
        Exporting = "EXPORTING",
        Exported = "EXPORTED",
        Imported = "IMPORTED",
        Importing = "IMPORTING",
        Failed = "FAILED",
    }
}
