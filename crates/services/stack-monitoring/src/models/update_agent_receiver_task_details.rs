// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an agent receiver task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentReceiverTaskDetails {
    /// The OCID of the agent.
    pub agent_id: String,
    /// The type of the handler.
    pub handler_type: models::AgentReceiverTaskHandlerType,
    /// Whether to enable.
    pub is_enable: bool,
    /// The receiver properties.
    pub receiver_properties: Option<models::AgentReceiverProperties>,
}

model! {
    UpdateAgentReceiverTaskDetails, "type" = "UPDATE_AGENT_RECEIVER" {
        required {
            agent_id = "agentId", with_agent_id(String);
            handler_type = "handlerType", with_handler_type(models::AgentReceiverTaskHandlerType);
            is_enable = "isEnable", with_is_enable(bool);
        }
        optional {
            receiver_properties = "receiverProperties",
                with_receiver_properties(models::AgentReceiverProperties);
        }
    }
}
