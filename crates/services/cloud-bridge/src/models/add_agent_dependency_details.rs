// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an agent dependency to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAgentDependencyDetails {
    /// The OCID of the agent dependency.
    pub agent_dependency_id: String,
}

model! {
    AddAgentDependencyDetails {
        required {
            agent_dependency_id = "agentDependencyId", with_agent_dependency_id(String);
        }
    }
}
