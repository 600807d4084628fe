// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of batch task profile extended information to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateBatchTaskProfileExtendedInformationDetails by "type", sent {
        CpuArchitectureTaskProfileExtendedInformation(models::CreateCpuArchitectureTaskProfileExtendedInformationDetails)
            = "CPU_ARCHITECTURE_TASK_PROFILE_EXTENDED_INFORMATION",
            as_cpu_architecture_task_profile_extended_information;
        CpuShapeTaskProfileExtendedInformation(models::CreateCpuShapeTaskProfileExtendedInformationDetails)
            = "CPU_SHAPE_TASK_PROFILE_EXTENDED_INFORMATION",
            as_cpu_shape_task_profile_extended_information;
        GpuShapeTaskProfileExtendedInformation(models::CreateGpuShapeTaskProfileExtendedInformationDetails)
            = "GPU_SHAPE_TASK_PROFILE_EXTENDED_INFORMATION",
            as_gpu_shape_task_profile_extended_information;
    }
}
