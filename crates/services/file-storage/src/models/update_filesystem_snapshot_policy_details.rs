// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a filesystem snapshot policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFilesystemSnapshotPolicyDetails {
    /// The display name. Does not have to be unique. Example: `policy1`.
    pub display_name: Option<String>,
    /// The prefix of the names of all snapshots that the policy creates. Example: `acme`.
    pub policy_prefix: Option<String>,
    /// The schedules.
    pub schedules: Option<Vec<models::SnapshotSchedule>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateFilesystemSnapshotPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            policy_prefix = "policyPrefix", with_policy_prefix(String), clear_policy_prefix;
            schedules = "schedules", with_schedules([models::SnapshotSchedule]), clear_schedules;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
