// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of CPU architecture task profile extended information to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCpuArchitectureTaskProfileExtendedInformationDetails {
    /// The architecture.
    pub architecture: models::CpuArchitectureTaskProfileExtendedInformationArchitecture,
}

model! {
    CreateCpuArchitectureTaskProfileExtendedInformationDetails, "type" = "CPU_ARCHITECTURE_TASK_PROFILE_EXTENDED_INFORMATION" {
        required {
            architecture = "architecture",
                with_architecture(models::CpuArchitectureTaskProfileExtendedInformationArchitecture);
        }
    }
}
