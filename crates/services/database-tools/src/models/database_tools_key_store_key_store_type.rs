// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key store type of a database tools key store.
    pub enum DatabaseToolsKeyStoreKeyStoreType {
        JavaKeyStore = "JAVA_KEY_STORE",
        JavaTrustStore = "JAVA_TRUST_STORE",
        Pem = "PEM",
        Pkcs12 = "PKCS12",
        Sso = "SSO",
    }
}
