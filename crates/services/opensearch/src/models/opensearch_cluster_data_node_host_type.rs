// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data node host type of an OpenSearch cluster.
    pub enum OpensearchClusterDataNodeHostType {
        Flex = "FLEX",
        Bm = "BM",
    }
}
