// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the NUMA nodes per socket of a generic bm platform configuration.
    pub enum GenericBmPlatformConfigNumaNodesPerSocket {
        Nps0 = "NPS0",
        Nps1 = "NPS1",
        Nps2 = "NPS2",
        Nps4 = "NPS4",
        Nps6 = "NPS6",
    }
}
