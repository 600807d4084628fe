// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A responder execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderExecution {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the responder rule.
    pub responder_rule_id: String,
    /// The type of the responder rule.
    pub responder_rule_type: models::ResponderExecutionResponderRuleType,
    /// The name of the responder rule.
    pub responder_rule_name: String,
    /// The ID of the problem.
    pub problem_id: String,
    /// The region.
    pub region: String,
    /// The ID of the target.
    pub target_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
    /// The status of the responder execution.
    pub responder_execution_status: models::ResponderExecutionStatus,
    /// The mode of the responder execution, either manual or automated.
    pub responder_execution_mode: models::ResponderExecutionMode,
    /// The message.
    pub message: Option<String>,
    /// The details of the execution of the responder rule.
    pub responder_rule_execution_details: Option<models::ResponderRuleExecutionDetails>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ResponderExecution {
        id = "id";
        responder_rule_id = "responderRuleId";
        responder_rule_type = "responderRuleType";
        responder_rule_name = "responderRuleName";
        problem_id = "problemId";
        region = "region";
        target_id = "targetId";
        compartment_id = "compartmentId";
        resource_type = "resourceType";
        resource_name = "resourceName";
        time_created = "timeCreated";
        time_completed = "timeCompleted";
        responder_execution_status = "responderExecutionStatus";
        responder_execution_mode = "responderExecutionMode";
        message = "message";
        responder_rule_execution_details = "responderRuleExecutionDetails";
        locks = "locks";
    }
}
