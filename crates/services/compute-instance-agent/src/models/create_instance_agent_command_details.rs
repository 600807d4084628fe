// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance agent command to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceAgentCommandDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The time limit of the command on the instance, in seconds. Zero means no limit.
    pub execution_time_out_in_seconds: i64,
    /// The display name. Does not have to be unique. Example: `Database Backup Script`.
    pub display_name: Option<String>,
    /// The target.
    pub target: models::InstanceAgentCommandTarget,
    /// The content.
    pub content: models::InstanceAgentCommandContent,
}

model! {
    CreateInstanceAgentCommandDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            execution_time_out_in_seconds = "executionTimeOutInSeconds",
                with_execution_time_out_in_seconds(i64);
            target = "target", with_target(models::InstanceAgentCommandTarget);
            content = "content", with_content(models::InstanceAgentCommandContent);
        }
        optional {
            display_name = "displayName", with_display_name(String);
        }
    }
}
