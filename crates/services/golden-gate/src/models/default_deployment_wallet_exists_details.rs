// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of default deployment wallet exists.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultDeploymentWalletExistsDetails {}

model! {
    DefaultDeploymentWalletExistsDetails, "type" = "DEFAULT" {
        optional {}
    }
}
