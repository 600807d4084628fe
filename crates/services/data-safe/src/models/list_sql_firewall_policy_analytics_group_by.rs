// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `groupBy` in `ListSqlFirewallPolicyAnalytics`.
    pub enum ListSqlFirewallPolicyAnalyticsGroupBy {
        ViolationAction = "violationAction",
        EnforcementScope = "enforcementScope",
        SecurityPolicyId = "securityPolicyId",
        LifecycleState = "lifecycleState",
    }
}
