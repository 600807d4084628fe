// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A threat feed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreatFeed {
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The action. Default: `OFF`.
    pub action: Option<models::ThreatFeedActionValue>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ThreatFeed {
        optional {
            key = "key", with_key(String);
            name = "name", with_name(String);
            action = "action", with_action(models::ThreatFeedActionValue);
            description = "description", with_description(String);
        }
    }
}
