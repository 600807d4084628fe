// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance agent command output via text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandOutputViaTextDetails {}

model! {
    InstanceAgentCommandOutputViaTextDetails, "outputType" = "TEXT" {
        optional {}
    }
}
