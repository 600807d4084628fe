// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an audit profile to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAuditProfileDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the target.
    pub target_type: models::AuditProfileTargetType,
    /// Whether audit records are collected beyond the free limit of one million per month and
    /// target database, at a cost.
    pub is_paid_usage_enabled: Option<bool>,
    /// The number of months for which audit records are kept online in the audit repository.
    pub online_months: Option<i64>,
    /// The number of months for which audit records are kept in the offline archive.
    pub offline_months: Option<i64>,
    /// Whether the paid usage settings of the target database override those of the target group
    /// and the global ones.
    pub is_override_global_paid_usage: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAuditProfileDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            target_id = "targetId", with_target_id(String);
            target_type = "targetType", with_target_type(models::AuditProfileTargetType);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            is_paid_usage_enabled = "isPaidUsageEnabled", with_is_paid_usage_enabled(bool);
            online_months = "onlineMonths", with_online_months(i64);
            offline_months = "offlineMonths", with_offline_months(i64);
            is_override_global_paid_usage = "isOverrideGlobalPaidUsage",
                with_is_override_global_paid_usage(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
