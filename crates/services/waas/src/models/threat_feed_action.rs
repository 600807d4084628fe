// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A threat feed action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreatFeedAction {
    /// The key.
    pub key: String,
    /// The action. Default: `OFF`.
    pub action: models::ThreatFeedActionAction,
}

model! {
    ThreatFeedAction {
        required {
            key = "key", with_key(String);
            action = "action", with_action(models::ThreatFeedActionAction);
        }
    }
}
