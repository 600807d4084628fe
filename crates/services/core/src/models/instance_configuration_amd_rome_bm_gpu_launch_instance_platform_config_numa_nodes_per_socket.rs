// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the NUMA nodes per socket of an instance configuration AMD rome bm
    /// GPU launch instance platform configuration.
    pub enum InstanceConfigurationAmdRomeBmGpuLaunchInstancePlatformConfigNumaNodesPerSocket {
        Nps0 = "NPS0",
        Nps1 = "NPS1",
        Nps2 = "NPS2",
        Nps4 = "NPS4",
        Nps6 = "NPS6",
    }
}
