// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A CA bundle.
    ///
    /// The field `type` selects the variant.
    pub enum CaBundle by "type" {
        CaBundle(models::CertificatesCaBundle) = "CA_BUNDLE", as_ca_bundle;
        CertificateAuthority(models::CertificatesCertificateAuthority) = "CERTIFICATE_AUTHORITY",
            as_certificate_authority;
    }
}
