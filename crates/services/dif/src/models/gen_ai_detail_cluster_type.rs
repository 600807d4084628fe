// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cluster type of a GenAI detail.
    pub enum GenAiDetailClusterType {
        Hosting = "HOSTING",
    }
}
