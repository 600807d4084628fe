// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a retention rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionRuleSummary {
    /// The ID of the rule.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The retention duration, counted from the last modification of each object. If absent,
    /// objects are retained indefinitely.
    pub duration: Option<models::Duration>,
    /// The etag of the resource, for conditional requests.
    pub etag: String,
    /// The time when the rule becomes locked. A locked rule can only be extended, and is deleted
    /// only with its bucket.
    pub time_rule_locked: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last modification.
    pub time_modified: DateTime<Utc>,
}

model! {
    RetentionRuleSummary {
        id = "id";
        display_name = "displayName";
        duration = "duration";
        etag = "etag";
        time_rule_locked = "timeRuleLocked";
        time_created = "timeCreated";
        time_modified = "timeModified";
    }
}
