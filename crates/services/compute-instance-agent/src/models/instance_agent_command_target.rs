// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An instance agent command target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandTarget {
    /// The OCID of the instance.
    pub instance_id: Option<String>,
}

model! {
    InstanceAgentCommandTarget {
        optional {
            instance_id = "instanceId", with_instance_id(String);
        }
    }
}
