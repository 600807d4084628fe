// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a steering policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSteeringPolicyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The time to live (TTL) in seconds.
    pub ttl: Option<i64>,
    /// The OCID of the health check monitor.
    pub health_check_monitor_id: Option<String>,
    /// The template of the steering policy, which determines the set and order of its rules.
    pub template: models::SteeringPolicyTemplate,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// All answers that the steering policy can return.
    pub answers: Option<Vec<models::SteeringPolicyAnswer>>,
    /// The rules.
    pub rules: Option<Vec<models::SteeringPolicyRule>>,
}

model! {
    CreateSteeringPolicyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            template = "template", with_template(models::SteeringPolicyTemplate);
        }
        optional {
            ttl = "ttl", with_ttl(i64);
            health_check_monitor_id = "healthCheckMonitorId", with_health_check_monitor_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            answers = "answers", with_answers([models::SteeringPolicyAnswer]);
            rules = "rules", with_rules([models::SteeringPolicyRule]);
        }
    }
}
