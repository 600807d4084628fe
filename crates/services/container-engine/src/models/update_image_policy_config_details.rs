// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an image policy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateImagePolicyConfigDetails {
    /// Whether the image verification policy is enabled.
    pub is_policy_enabled: Option<bool>,
    /// The details of the keys.
    pub key_details: Option<Vec<models::KeyDetails>>,
}

model! {
    UpdateImagePolicyConfigDetails {
        optional {
            is_policy_enabled = "isPolicyEnabled", with_is_policy_enabled(bool);
            key_details = "keyDetails", with_key_details([models::KeyDetails]);
        }
    }
}
