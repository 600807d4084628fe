// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an on premise vp worker version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnPremiseVpWorkerVersionDetails {
    /// The version.
    pub version: String,
    /// The min supported version.
    pub min_supported_version: String,
    /// The latest version.
    pub latest_version: String,
}

model! {
    OnPremiseVpWorkerVersionDetails {
        version = "version";
        min_supported_version = "minSupportedVersion";
        latest_version = "latestVersion";
    }
}
