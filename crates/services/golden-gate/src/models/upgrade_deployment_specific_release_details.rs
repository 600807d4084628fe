// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a deployment specific release to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeDeploymentSpecificReleaseDetails {
    /// The version of Oracle GoldenGate.
    pub ogg_version: String,
}

model! {
    UpgradeDeploymentSpecificReleaseDetails, "type" = "SPECIFIC_RELEASE" {
        required {
            ogg_version = "oggVersion", with_ogg_version(String);
        }
    }
}
