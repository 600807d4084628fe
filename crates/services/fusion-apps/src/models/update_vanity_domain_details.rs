// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a vanity domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVanityDomainDetails {
    /// The information about the certificate.
    pub certificate_info: Option<models::CertificateInfo>,
    cleared: Vec<String>,
}

update! {
    UpdateVanityDomainDetails {
        optional {
            certificate_info = "certificateInfo", with_certificate_info(models::CertificateInfo),
                clear_certificate_info;
        }
    }
}
