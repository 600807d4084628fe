// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the TDE key store type of a register cloud VM cluster PKCS.
    pub enum RegisterCloudVmClusterPkcsTdeKeyStoreType {
        Azure = "AZURE",
        Oci = "OCI",
        Gcp = "GCP",
        Aws = "AWS",
    }
}
