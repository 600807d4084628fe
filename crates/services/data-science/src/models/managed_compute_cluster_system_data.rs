// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The system data of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterSystemData {
    /// The current number of instances.
    pub current_instance_count: Option<i64>,
}

model! {
    ManagedComputeClusterSystemData, "computeType" = "MANAGED_COMPUTE_CLUSTER" {
        current_instance_count = "currentInstanceCount";
    }
}
