// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `responderExecutionsDimension` in
    /// `RequestSummarizedResponderExecutions`.
    pub enum RequestSummarizedResponderExecutionsResponderExecutionsDimension {
        ResponderRuleType = "RESPONDER_RULE_TYPE",
        ResponderExecutionStatus = "RESPONDER_EXECUTION_STATUS",
    }
}
