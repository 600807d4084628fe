// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the NUMA nodes per socket of an intel icelake bm launch instance
    /// platform configuration.
    pub enum IntelIcelakeBmLaunchInstancePlatformConfigNumaNodesPerSocket {
        Nps1 = "NPS1",
        Nps2 = "NPS2",
    }
}
