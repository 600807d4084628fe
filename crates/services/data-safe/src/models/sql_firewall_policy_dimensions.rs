// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// SQL firewall policy dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallPolicyDimensions {
    /// The OCID of the security policy.
    pub security_policy_id: Option<String>,
    /// The scope of the enforcement of the SQL Firewall policy.
    pub enforcement_scope: Option<models::SqlFirewallPolicyDimensionsEnforcementScope>,
    /// The action on a violation of the SQL Firewall policy.
    pub violation_action: Option<models::SqlFirewallPolicyDimensionsViolationAction>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SqlFirewallPolicyDimensionsLifecycleState>,
}

model! {
    SqlFirewallPolicyDimensions {
        security_policy_id = "securityPolicyId";
        enforcement_scope = "enforcementScope";
        violation_action = "violationAction";
        lifecycle_state = "lifecycleState";
    }
}
