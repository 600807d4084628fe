// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

use crate::models;

/// The fields to update in a retention rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRetentionRuleDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The retention duration, counted from the last modification of each object. If absent,
    /// objects are retained indefinitely.
    pub duration: Option<models::Duration>,
    /// The time when the rule becomes locked. A locked rule can only be extended, and is deleted
    /// only with its bucket.
    pub time_rule_locked: Option<DateTime<Utc>>,
    cleared: Vec<String>,
}

update! {
    UpdateRetentionRuleDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            duration = "duration", with_duration(models::Duration), clear_duration;
            time_rule_locked = "timeRuleLocked", with_time_rule_locked(DateTime<Utc>),
                clear_time_rule_locked;
        }
    }
}
