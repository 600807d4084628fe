// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the VM cluster type of a Base Database on Cloud@Customer VM cluster.
    pub enum BaseccVmClusterVmClusterType {
        Regular = "REGULAR",
        Developer = "DEVELOPER",
    }
}
