// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the TDE key store type of an ExaDB VM cluster.
    pub enum ExadbVmClusterTdeKeyStoreType {
        Azure = "AZURE",
        Oci = "OCI",
        Gcp = "GCP",
        Aws = "AWS",
    }
}
