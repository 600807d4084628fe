// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `auditPolicyCategory` in `ListAuditPolicyAnalytics`.
    pub enum ListAuditPolicyAnalyticsAuditPolicyCategory {
        BasicActivity = "BASIC_ACTIVITY",
        AdminUserActivity = "ADMIN_USER_ACTIVITY",
        UserActivity = "USER_ACTIVITY",
        OraclePredefined = "ORACLE_PREDEFINED",
        ComplianceStandard = "COMPLIANCE_STANDARD",
        Custom = "CUSTOM",
        SqlFirewallAuditing = "SQL_FIREWALL_AUDITING",
    }
}
