// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a unified audit policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUnifiedAuditPolicyDetails {
    /// The OCID of the security policy.
    pub security_policy_id: String,
    /// The OCID of the definition of the unified audit policy.
    pub unified_audit_policy_definition_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The status.
    pub status: models::UnifiedAuditPolicyStatus,
    /// The conditions.
    pub conditions: Vec<models::PolicyCondition>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateUnifiedAuditPolicyDetails {
        required {
            security_policy_id = "securityPolicyId", with_security_policy_id(String);
            unified_audit_policy_definition_id = "unifiedAuditPolicyDefinitionId",
                with_unified_audit_policy_definition_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            status = "status", with_status(models::UnifiedAuditPolicyStatus);
            conditions = "conditions", with_conditions([models::PolicyCondition]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
