// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a deployment version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentVersionSummary {
    /// The version of Oracle GoldenGate.
    pub ogg_version: String,
    /// The type of the deployment.
    pub deployment_type: models::DeploymentVersionDeploymentType,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The type of the release.
    pub release_type: Option<models::DeploymentVersionReleaseType>,
    /// Whether the release has a security fix.
    pub is_security_fix: Option<bool>,
    /// The value of `timeSupportedUntil`.
    pub time_supported_until: Option<DateTime<Utc>>,
}

model! {
    DeploymentVersionSummary {
        ogg_version = "oggVersion";
        deployment_type = "deploymentType";
        time_released = "timeReleased";
        release_type = "releaseType";
        is_security_fix = "isSecurityFix";
        time_supported_until = "timeSupportedUntil";
    }
}
