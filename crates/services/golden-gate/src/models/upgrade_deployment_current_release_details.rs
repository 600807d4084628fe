// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a deployment current release to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeDeploymentCurrentReleaseDetails {}

model! {
    UpgradeDeploymentCurrentReleaseDetails, "type" = "CURRENT_RELEASE" {
        optional {}
    }
}
