// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the architecture of CPU architecture task profile extended
    /// information.
    pub enum CpuArchitectureTaskProfileExtendedInformationArchitecture {
        GenericX86 = "GENERIC_X86",
        GenericArm = "GENERIC_ARM",
    }
}
