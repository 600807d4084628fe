// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image policy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagePolicyConfig {
    /// Whether the image verification policy is enabled. Default: `false`.
    pub is_policy_enabled: Option<bool>,
    /// The details of the keys.
    pub key_details: Option<Vec<models::KeyDetails>>,
}

model! {
    ImagePolicyConfig {
        is_policy_enabled = "isPolicyEnabled";
        key_details = "keyDetails";
    }
}
