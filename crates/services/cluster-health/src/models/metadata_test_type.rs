// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the test type of metadata.
    pub enum MetadataTestType {
        Passive = "PASSIVE",
        Active = "ACTIVE",
    }
}
