// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The default details of a deployment upgrade to cancel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultCancelDeploymentUpgradeDetails {}

model! {
    DefaultCancelDeploymentUpgradeDetails, "type" = "DEFAULT" {
        optional {}
    }
}
