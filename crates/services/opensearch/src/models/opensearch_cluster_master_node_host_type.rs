// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the master node host type of an OpenSearch cluster.
    pub enum OpensearchClusterMasterNodeHostType {
        Flex = "FLEX",
        Bm = "BM",
    }
}
