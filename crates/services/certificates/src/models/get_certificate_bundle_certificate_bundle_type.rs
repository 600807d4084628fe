// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `certificateBundleType` in `GetCertificateBundle`.
    pub enum GetCertificateBundleCertificateBundleType {
        CertificateContentPublicOnly = "CERTIFICATE_CONTENT_PUBLIC_ONLY",
        CertificateContentWithPrivateKey = "CERTIFICATE_CONTENT_WITH_PRIVATE_KEY",
    }
}
