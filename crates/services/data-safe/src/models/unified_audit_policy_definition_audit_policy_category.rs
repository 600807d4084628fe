// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the audit policy category of a unified audit policy definition.
    pub enum UnifiedAuditPolicyDefinitionAuditPolicyCategory {
        BasicActivity = "BASIC_ACTIVITY",
        AdminUserActivity = "ADMIN_USER_ACTIVITY",
        UserActivity = "USER_ACTIVITY",
        OraclePredefined = "ORACLE_PREDEFINED",
        ComplianceStandard = "COMPLIANCE_STANDARD",
        SqlFirewallAuditing = "SQL_FIREWALL_AUDITING",
        Custom = "CUSTOM",
    }
}
