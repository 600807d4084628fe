// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an agent dependency to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveAgentDependencyDetails {
    /// The OCID of the agent dependency.
    pub agent_dependency_id: String,
}

model! {
    RemoveAgentDependencyDetails {
        required {
            agent_dependency_id = "agentDependencyId", with_agent_dependency_id(String);
        }
    }
}
