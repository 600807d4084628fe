// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a protection capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionCapabilitySummary {
    /// The key.
    pub key: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The version.
    pub version: i64,
    /// Whether this is the latest version.
    pub is_latest_version: bool,
    /// The group tags.
    pub group_tags: Option<Vec<String>>,
    /// The type.
    pub type_: models::ProtectionCapabilityType,
    /// The minimum total weight of contributing capabilities that triggers a collaborative
    /// capability.
    pub collaborative_action_threshold: Option<i64>,
    /// The weights of capabilities that contribute to collaborative capabilities.
    pub collaborative_weights: Option<Vec<models::CollaborativeCapabilityWeight>>,
}

model! {
    ProtectionCapabilitySummary {
        key = "key";
        display_name = "displayName";
        description = "description";
        version = "version";
        is_latest_version = "isLatestVersion";
        group_tags = "groupTags";
        type_ = "type";
        collaborative_action_threshold = "collaborativeActionThreshold";
        collaborative_weights = "collaborativeWeights";
    }
}
