// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `groupBy` in `ListAlertAnalytics`.
    pub enum ListAlertAnalyticsGroupBy {
        AlertType = "alertType",
        TargetIds = "targetIds",
        TargetNames = "targetNames",
        AlertSeverity = "alertSeverity",
        AlertStatus = "alertStatus",
        TimeCreated = "timeCreated",
        PolicyId = "policyId",
        AlertPolicyRuleKey = "alertPolicyRuleKey",
        AlertPolicyRuleName = "alertPolicyRuleName",
    }
}
