// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `alarmHistorytype` in `GetAlarmHistory`.
    pub enum GetAlarmHistoryAlarmHistorytype {
        StateHistory = "STATE_HISTORY",
        StateTransitionHistory = "STATE_TRANSITION_HISTORY",
        RuleHistory = "RULE_HISTORY",
        RuleTransitionHistory = "RULE_TRANSITION_HISTORY",
    }
}
