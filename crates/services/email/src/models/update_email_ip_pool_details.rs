// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an email IP pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailIpPoolDetails {
    /// The description.
    pub description: Option<String>,
    /// The time until the last IP address is unassigned from the pool, in hours.
    pub last_ip_drain_period_in_hours: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateEmailIpPoolDetails {
        optional {
            description = "description", with_description(String), clear_description;
            last_ip_drain_period_in_hours = "lastIpDrainPeriodInHours",
                with_last_ip_drain_period_in_hours(i64), clear_last_ip_drain_period_in_hours;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
