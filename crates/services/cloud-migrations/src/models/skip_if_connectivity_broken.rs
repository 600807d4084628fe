// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A skip if connectivity broken.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkipIfConnectivityBroken {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The threshold.
    pub threshold: Option<i64>,
}

model! {
    SkipIfConnectivityBroken {
        is_enabled = "isEnabled";
        threshold = "threshold";
    }
}
