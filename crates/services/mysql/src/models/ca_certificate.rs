// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A CA certificate.
    ///
    /// The field `certificateType` selects the variant.
    pub enum CaCertificate by "certificateType" {
        Pem(models::PemCaCertificate) = "PEM", as_pem;
    }
}
