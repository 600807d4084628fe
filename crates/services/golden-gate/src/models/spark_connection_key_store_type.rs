// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key store type of a spark connection.
    pub enum SparkConnectionKeyStoreType {
        Jks = "JKS",
        Pkcs12 = "PKCS12",
        Jceks = "JCEKS",
    }
}
