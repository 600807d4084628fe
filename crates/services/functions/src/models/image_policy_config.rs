// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image policy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagePolicyConfig {
    /// Whether the image verification policy is enabled.
    pub is_policy_enabled: bool,
    /// The details of the keys.
    pub key_details: Option<Vec<models::KeyDetails>>,
}

model! {
    ImagePolicyConfig {
        required {
            is_policy_enabled = "isPolicyEnabled", with_is_policy_enabled(bool);
        }
        optional {
            key_details = "keyDetails", with_key_details([models::KeyDetails]);
        }
    }
}
