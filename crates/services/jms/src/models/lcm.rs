// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A lcm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lcm {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The actions after a Java installation.
    pub post_installation_actions: Option<models::PostInstallationActionSettings>,
}

model! {
    Lcm {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            post_installation_actions = "postInstallationActions",
                with_post_installation_actions(models::PostInstallationActionSettings);
        }
    }
}
