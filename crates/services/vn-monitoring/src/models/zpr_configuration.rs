// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A ZPR configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprConfiguration {
    /// The ZPR policy.
    pub zpr_policy: models::ZprPolicy,
}

model! {
    ZprConfiguration, "type" = "ZPR" {
        zpr_policy = "zprPolicy";
    }
}
