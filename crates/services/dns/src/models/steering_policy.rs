// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A steering policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicy {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The time to live (TTL) in seconds.
    pub ttl: i64,
    /// The OCID of the health check monitor.
    pub health_check_monitor_id: Option<String>,
    /// The template of the steering policy, which determines the set and order of its rules.
    pub template: models::SteeringPolicyTemplate,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// All answers that the steering policy can return.
    pub answers: Vec<models::SteeringPolicyAnswer>,
    /// The rules.
    pub rules: Vec<models::SteeringPolicyRule>,
    /// The canonical absolute URL of the resource.
    pub self_: String,
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::SteeringPolicyLifecycleState,
}

model! {
    SteeringPolicy {
        compartment_id = "compartmentId";
        display_name = "displayName";
        ttl = "ttl";
        health_check_monitor_id = "healthCheckMonitorId";
        template = "template";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        answers = "answers";
        rules = "rules";
        self_ = "self";
        id = "id";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
    }
}
