// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A fleet.
    ///
    /// The field `type` selects the variant.
    pub enum Fleet by "type" {
        ServiceManagedFleet(models::ServiceManagedFleet) = "SERVICE_MANAGED_FLEET",
            as_service_managed_fleet;
        ServiceManagedGpuFleet(models::ServiceManagedGpuFleet) = "SERVICE_MANAGED_GPU_FLEET",
            as_service_managed_gpu_fleet;
    }
}
