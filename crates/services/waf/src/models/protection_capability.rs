// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A protection capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionCapability {
    /// The key.
    pub key: String,
    /// The version.
    pub version: i64,
    /// The exclusions.
    pub exclusions: Option<models::ProtectionCapabilityExclusions>,
    /// The name of the action.
    pub action_name: Option<String>,
    /// The minimum total weight of contributing capabilities that triggers a collaborative
    /// capability.
    pub collaborative_action_threshold: Option<i64>,
    /// The weights of capabilities that contribute to collaborative capabilities.
    pub collaborative_weights: Option<Vec<models::CollaborativeCapabilityWeightOverride>>,
}

model! {
    ProtectionCapability {
        required {
            key = "key", with_key(String);
            version = "version", with_version(i64);
        }
        optional {
            exclusions = "exclusions", with_exclusions(models::ProtectionCapabilityExclusions);
            action_name = "actionName", with_action_name(String);
            collaborative_action_threshold = "collaborativeActionThreshold",
                with_collaborative_action_threshold(i64);
            collaborative_weights = "collaborativeWeights",
                with_collaborative_weights([models::CollaborativeCapabilityWeightOverride]);
        }
    }
}
