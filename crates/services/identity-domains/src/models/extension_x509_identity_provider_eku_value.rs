// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the eku value of an extension X509 identity provider.
    pub enum ExtensionX509IdentityProviderEkuValue {
        ServerAuth = "SERVER_AUTH",
        ClientAuth = "CLIENT_AUTH",
        CodeSigning = "CODE_SIGNING",
        EmailProtection = "EMAIL_PROTECTION",
        TimeStamping = "TIME_STAMPING",
        OcspSigning = "OCSP_SIGNING",
    }
}
