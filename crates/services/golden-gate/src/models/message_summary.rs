// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageSummary {
    /// The ID of the resource.
    pub id: String,
    /// The deployment message.
    pub deployment_message: String,
    /// The deployment message status.
    pub deployment_message_status: models::MessageDeploymentMessageStatus,
}

model! {
    MessageSummary {
        id = "id";
        deployment_message = "deploymentMessage";
        deployment_message_status = "deploymentMessageStatus";
    }
}
