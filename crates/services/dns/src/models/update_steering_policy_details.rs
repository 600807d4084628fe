// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a steering policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSteeringPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The time to live (TTL) in seconds.
    pub ttl: Option<i64>,
    /// The OCID of the health check monitor.
    pub health_check_monitor_id: Option<String>,
    /// The template of the steering policy, which determines the set and order of its rules.
    pub template: Option<models::SteeringPolicyTemplate>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// All answers that the steering policy can return.
    pub answers: Option<Vec<models::SteeringPolicyAnswer>>,
    /// The rules.
    pub rules: Option<Vec<models::SteeringPolicyRule>>,
    cleared: Vec<String>,
}

update! {
    UpdateSteeringPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            ttl = "ttl", with_ttl(i64), clear_ttl;
            health_check_monitor_id = "healthCheckMonitorId", with_health_check_monitor_id(String),
                clear_health_check_monitor_id;
            template = "template", with_template(models::SteeringPolicyTemplate), clear_template;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            answers = "answers", with_answers([models::SteeringPolicyAnswer]), clear_answers;
            rules = "rules", with_rules([models::SteeringPolicyRule]), clear_rules;
        }
    }
}
