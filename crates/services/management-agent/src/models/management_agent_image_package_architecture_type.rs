// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the package architecture type of a management agent image.
    pub enum ManagementAgentImagePackageArchitectureType {
        X86_64 = "X86_64",
        Sparc = "SPARC",
        X86 = "X86",
        M1 = "M1",
        Ppc64 = "PPC64",
        Aarch64 = "AARCH64",
    }
}
