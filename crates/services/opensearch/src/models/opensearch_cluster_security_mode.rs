// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the security mode of an OpenSearch cluster.
    pub enum OpensearchClusterSecurityMode {
        Disabled = "DISABLED",
        Permissive = "PERMISSIVE",
        Enforcing = "ENFORCING",
    }
}
