// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// CPU architecture task profile extended information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuArchitectureTaskProfileExtendedInformation {
    /// The architecture.
    pub architecture: models::CpuArchitectureTaskProfileExtendedInformationArchitecture,
}

model! {
    CpuArchitectureTaskProfileExtendedInformation, "type" = "CPU_ARCHITECTURE_TASK_PROFILE_EXTENDED_INFORMATION" {
        architecture = "architecture";
    }
}
