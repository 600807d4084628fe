// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A TLS verify configuration.
    ///
    /// The field `tlsVerifyMode` selects the variant.
    pub enum TlsVerifyConfig by "tlsVerifyMode" {
        CaCertificateVerify(models::CaCertVerify) = "CA_CERTIFICATE_VERIFY",
            as_ca_certificate_verify;
    }
}
