// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A steering policy rule.
    ///
    /// The field `ruleType` selects the variant.
    pub enum SteeringPolicyRule by "ruleType" {
        Filter(models::SteeringPolicyFilterRule) = "FILTER", as_filter;
        Health(models::SteeringPolicyHealthRule) = "HEALTH", as_health;
        Limit(models::SteeringPolicyLimitRule) = "LIMIT", as_limit;
        Priority(models::SteeringPolicyPriorityRule) = "PRIORITY", as_priority;
        Weighted(models::SteeringPolicyWeightedRule) = "WEIGHTED", as_weighted;
    }
    shared {
        /// The description.
        description = "description", str, in Filter Health Limit Priority Weighted;
    }
}
