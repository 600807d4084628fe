// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a fleet to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateFleetDetails by "type", sent {
        ServiceManagedFleet(models::CreateServiceManagedFleetDetails) = "SERVICE_MANAGED_FLEET",
            as_service_managed_fleet;
        ServiceManagedGpuFleet(models::CreateServiceManagedGpuFleetDetails)
            = "SERVICE_MANAGED_GPU_FLEET", as_service_managed_gpu_fleet;
    }
}
