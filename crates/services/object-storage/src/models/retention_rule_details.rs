// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a retention rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionRuleDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The retention duration, counted from the last modification of each object. If absent,
    /// objects are retained indefinitely.
    pub duration: Option<models::Duration>,
    /// The time when the rule becomes locked. A locked rule can only be extended, and is deleted
    /// only with its bucket.
    pub time_rule_locked: Option<DateTime<Utc>>,
}

model! {
    RetentionRuleDetails {
        display_name = "displayName";
        duration = "duration";
        time_rule_locked = "timeRuleLocked";
    }
}
