// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Instance agent command content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandContent {
    /// The source.
    pub source: models::InstanceAgentCommandSourceDetails,
    /// The output.
    pub output: Option<models::InstanceAgentCommandOutputDetails>,
    /// The command string.
    pub command_string: Option<String>,
}

model! {
    InstanceAgentCommandContent {
        required {
            source = "source", with_source(models::InstanceAgentCommandSourceDetails);
        }
        optional {
            output = "output", with_output(models::InstanceAgentCommandOutputDetails);
            command_string = "commandString", with_command_string(String);
        }
    }
}
