// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cluster version of a BDS instance.
    pub enum BdsInstanceClusterVersion {
        Cdh5 = "CDH5",
        Cdh6 = "CDH6",
        Odh1 = "ODH1",
        Odh0_9 = "ODH0_9",
        Odh2_0 = "ODH2_0",
    }
}
