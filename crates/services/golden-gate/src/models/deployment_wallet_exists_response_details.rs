// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a deployment wallet exists response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentWalletExistsResponseDetails {
    /// Whether it is OGG wallet exists.
    pub is_ogg_wallet_exists: bool,
}

model! {
    DeploymentWalletExistsResponseDetails {
        is_ogg_wallet_exists = "isOggWalletExists";
    }
}
