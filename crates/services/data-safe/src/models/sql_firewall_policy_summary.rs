// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an SQL firewall policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlFirewallPolicySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the security policy.
    pub security_policy_id: String,
    /// The database user name.
    pub db_user_name: String,
    /// The level of SQL that the SQL Firewall policy includes: user-issued SQL only, or also SQL
    /// statements from PL/SQL units.
    pub sql_level: Option<models::SqlFirewallPolicySqlLevel>,
    /// The status.
    pub status: models::SqlFirewallPolicyStatus,
    /// The scope of the enforcement of the SQL Firewall policy.
    pub enforcement_scope: Option<models::SqlFirewallPolicyEnforcementScope>,
    /// The action on a violation of the SQL Firewall policy.
    pub violation_action: Option<models::SqlFirewallPolicyViolationAction>,
    /// Whether a unified audit policy audits the violations of the SQL Firewall policy.
    pub violation_audit: Option<models::SqlFirewallPolicyViolationAudit>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::SqlFirewallPolicyLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SqlFirewallPolicySummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        security_policy_id = "securityPolicyId";
        db_user_name = "dbUserName";
        sql_level = "sqlLevel";
        status = "status";
        enforcement_scope = "enforcementScope";
        violation_action = "violationAction";
        violation_audit = "violationAudit";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
