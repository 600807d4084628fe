// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of an outbound cluster.
    pub enum OutboundClusterMode {
        SearchOnly = "SEARCH_ONLY",
        ReplicationOnly = "REPLICATION_ONLY",
        SearchAndReplication = "SEARCH_AND_REPLICATION",
    }
}
