// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A target environment.
    ///
    /// The field `targetEnvironmentType` selects the variant.
    pub enum TargetEnvironment by "targetEnvironmentType" {
        OlvmTargetEnv(models::OlvmTargetEnvironment) = "OLVM_TARGET_ENV", as_olvm_target_env;
        VmTargetEnv(models::VmTargetEnvironment) = "VM_TARGET_ENV", as_vm_target_env;
    }
    shared {
        /// The ID of the target compartment.
        target_compartment_id = "targetCompartmentId", str, in OlvmTargetEnv VmTargetEnv;
    }
}
