// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Node eviction settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeEvictionSettings {
    /// The period after which the eviction of pods is abandoned, in ISO 8601 format. With `PT0M`,
    /// nodes are deleted without cordon and drain.
    pub eviction_grace_duration: Option<String>,
    /// Whether the action is performed even if pods remain after the grace period.
    pub is_force_action_after_grace_duration: Option<bool>,
}

model! {
    NodeEvictionSettings {
        optional {
            eviction_grace_duration = "evictionGraceDuration", with_eviction_grace_duration(String);
            is_force_action_after_grace_duration = "isForceActionAfterGraceDuration",
                with_is_force_action_after_grace_duration(bool);
        }
    }
}
