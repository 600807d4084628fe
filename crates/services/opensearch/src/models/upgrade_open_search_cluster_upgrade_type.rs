// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the upgrade type of an upgrade OpenSearch cluster.
    pub enum UpgradeOpenSearchClusterUpgradeType {
        Minor = "MINOR",
        Major = "MAJOR",
    }
}
