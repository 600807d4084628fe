// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The system data of a model deployment, by infrastructure type.
    ///
    /// The field `systemInfraType` selects the variant.
    pub enum ModelDeploymentSystemData by "systemInfraType" {
        InstancePool(models::InstancePoolModelDeploymentSystemData) = "INSTANCE_POOL",
            as_instance_pool;
        ManagedComputeCluster(models::ManagedComputeClusterModelDeploymentSystemData)
            = "MANAGED_COMPUTE_CLUSTER", as_managed_compute_cluster;
    }
    shared {
        /// The type of the deployed model. Only `MANAGED_MODEL` is supported.
        model_type = "modelType", copy models::ModelDeploymentSystemDataModelType, in InstancePool
            ManagedComputeCluster;
    }
}
