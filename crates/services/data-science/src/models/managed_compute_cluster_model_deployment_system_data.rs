// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The system data of a model deployment on a compute target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterModelDeploymentSystemData {
    /// The type of the deployed model. Only `MANAGED_MODEL` is supported.
    pub model_type: Option<models::ModelDeploymentSystemDataModelType>,
    /// The current number of instances.
    pub current_instance_count: Option<i64>,
}

model! {
    ManagedComputeClusterModelDeploymentSystemData, "systemInfraType" = "MANAGED_COMPUTE_CLUSTER" {
        model_type = "modelType";
        current_instance_count = "currentInstanceCount";
    }
}
