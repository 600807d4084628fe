// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the NUMA nodes per socket of an instance configuration intel skylake
    /// bm launch instance platform configuration.
    pub enum InstanceConfigurationIntelSkylakeBmLaunchInstancePlatformConfigNumaNodesPerSocket {
        Nps1 = "NPS1",
        Nps2 = "NPS2",
    }
}
