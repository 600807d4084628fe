// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a responder activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderActivitySummary {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the problem.
    pub problem_id: String,
    /// The ID of the responder rule.
    pub responder_rule_id: String,
    /// The type of the responder.
    pub responder_type: models::ResponderActivityResponderType,
    /// The name of the responder rule.
    pub responder_rule_name: String,
    /// The responder activity type.
    pub responder_activity_type: models::ResponderActivityType,
    /// The status of the responder execution.
    pub responder_execution_status: models::ResponderActivityResponderExecutionStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The message.
    pub message: String,
}

model! {
    ResponderActivitySummary {
        id = "id";
        problem_id = "problemId";
        responder_rule_id = "responderRuleId";
        responder_type = "responderType";
        responder_rule_name = "responderRuleName";
        responder_activity_type = "responderActivityType";
        responder_execution_status = "responderExecutionStatus";
        time_created = "timeCreated";
        message = "message";
    }
}
