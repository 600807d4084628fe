// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an audit profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuditProfileDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether audit records are collected beyond the free limit of one million per month and
    /// target database, at a cost.
    pub is_paid_usage_enabled: Option<bool>,
    /// Whether the paid usage settings of the target database override those of the target group
    /// and the global ones.
    pub is_override_global_paid_usage: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAuditProfileDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_paid_usage_enabled = "isPaidUsageEnabled", with_is_paid_usage_enabled(bool),
                clear_is_paid_usage_enabled;
            is_override_global_paid_usage = "isOverrideGlobalPaidUsage",
                with_is_override_global_paid_usage(bool), clear_is_override_global_paid_usage;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
