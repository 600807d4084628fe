// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the demand signal namespace of an OCCM demand signal item.
    pub enum OccmDemandSignalItemDemandSignalNamespace {
        Compute = "COMPUTE",
        Network = "NETWORK",
        Gpu = "GPU",
        Storage = "STORAGE",
    }
}
