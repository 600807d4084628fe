// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the vsphere type of an initial cluster configuration.
    pub enum InitialClusterConfigurationVsphereType {
        Management = "MANAGEMENT",
        Workload = "WORKLOAD",
    }
}
