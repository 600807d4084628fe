// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An auto scale policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalePolicy {
    /// The type of the policy.
    pub policy_type: models::AutoScalePolicyPolicyType,
    /// The rules.
    pub rules: Vec<models::AutoScalePolicyRule>,
}

model! {
    AutoScalePolicy {
        required {
            policy_type = "policyType", with_policy_type(models::AutoScalePolicyPolicyType);
            rules = "rules", with_rules([models::AutoScalePolicyRule]);
        }
    }
}
