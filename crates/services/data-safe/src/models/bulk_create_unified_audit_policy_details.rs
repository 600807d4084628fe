// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a unified audit policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateUnifiedAuditPolicyDetails {
    /// The OCID of the security policy.
    pub security_policy_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The IDs of the unified audit policy definitions.
    pub unified_audit_policy_definition_ids: Option<Vec<String>>,
    /// The names of the policies.
    pub policy_names: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether to preserve casing.
    pub should_preserve_casing: Option<bool>,
}

model! {
    BulkCreateUnifiedAuditPolicyDetails {
        required {
            security_policy_id = "securityPolicyId", with_security_policy_id(String);
            target_id = "targetId", with_target_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            unified_audit_policy_definition_ids = "unifiedAuditPolicyDefinitionIds",
                with_unified_audit_policy_definition_ids([String]);
            policy_names = "policyNames", with_policy_names([String]);
            should_preserve_casing = "shouldPreserveCasing", with_should_preserve_casing(bool);
        }
    }
}
