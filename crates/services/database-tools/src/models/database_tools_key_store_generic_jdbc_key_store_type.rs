// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key store type of a database tools key store generic JDBC.
    pub enum DatabaseToolsKeyStoreGenericJdbcKeyStoreType {
        JavaKeyStore = "JAVA_KEY_STORE",
        JavaTrustStore = "JAVA_TRUST_STORE",
        Pkcs12 = "PKCS12",
        Sso = "SSO",
        ClientCertificatePem = "CLIENT_CERTIFICATE_PEM",
        ClientPrivateKeyPem = "CLIENT_PRIVATE_KEY_PEM",
        CaCertificatePem = "CA_CERTIFICATE_PEM",
    }
}
