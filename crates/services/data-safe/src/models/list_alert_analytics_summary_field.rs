// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `summaryField` in `ListAlertAnalytics`.
    pub enum ListAlertAnalyticsSummaryField {
        AlertType = "alertType",
        TargetIds = "targetIds",
        TargetNames = "targetNames",
        AlertSeverity = "alertSeverity",
        AlertStatus = "alertStatus",
        TimeCreated = "timeCreated",
        PolicyId = "policyId",
        Open = "open",
        Closed = "closed",
        Critical = "critical",
        High = "high",
        Medium = "medium",
        Low = "low",
        Alertcount = "alertcount",
        AlertPolicyRuleKey = "alertPolicyRuleKey",
        AlertPolicyRuleName = "alertPolicyRuleName",
        Throttled = "throttled",
    }
}
