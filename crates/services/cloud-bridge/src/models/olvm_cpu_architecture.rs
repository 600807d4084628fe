// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the architecture of an OLVM CPU.
    pub enum OlvmCpuArchitecture {
        Aarch64 = "AARCH64",
        Ppc64 = "PPC64",
        S390x = "S390X",
        Undefined = "UNDEFINED",
        X86_64 = "X86_64",
    }
}
