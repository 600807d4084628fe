// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an SQL firewall policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSqlFirewallPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The status.
    pub status: Option<models::SqlFirewallPolicyStatus>,
    /// The scope of the enforcement of the SQL Firewall policy.
    pub enforcement_scope: Option<models::SqlFirewallPolicyEnforcementScope>,
    /// The action on a violation of the SQL Firewall policy.
    pub violation_action: Option<models::SqlFirewallPolicyViolationAction>,
    /// Whether a unified audit policy audits the violations of the SQL Firewall policy.
    pub violation_audit: Option<models::SqlFirewallPolicyViolationAudit>,
    /// The client IP addresses that the SQL Firewall policy allows.
    pub allowed_client_ips: Option<Vec<String>>,
    /// The operating system users that the SQL Firewall policy allows.
    pub allowed_client_os_usernames: Option<Vec<String>>,
    /// The client programs that the SQL Firewall policy allows.
    pub allowed_client_programs: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSqlFirewallPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            status = "status", with_status(models::SqlFirewallPolicyStatus), clear_status;
            enforcement_scope = "enforcementScope",
                with_enforcement_scope(models::SqlFirewallPolicyEnforcementScope),
                clear_enforcement_scope;
            violation_action = "violationAction",
                with_violation_action(models::SqlFirewallPolicyViolationAction),
                clear_violation_action;
            violation_audit = "violationAudit",
                with_violation_audit(models::SqlFirewallPolicyViolationAudit),
                clear_violation_audit;
            allowed_client_ips = "allowedClientIps", with_allowed_client_ips([String]),
                clear_allowed_client_ips;
            allowed_client_os_usernames = "allowedClientOsUsernames",
                with_allowed_client_os_usernames([String]), clear_allowed_client_os_usernames;
            allowed_client_programs = "allowedClientPrograms",
                with_allowed_client_programs([String]), clear_allowed_client_programs;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
