// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `demandSignalNamespace` in `ListOccmDemandSignalCatalogResources`.
    pub enum ListOccmDemandSignalCatalogResourcesDemandSignalNamespace {
        Compute = "COMPUTE",
        Network = "NETWORK",
        Gpu = "GPU",
        Storage = "STORAGE",
    }
}
