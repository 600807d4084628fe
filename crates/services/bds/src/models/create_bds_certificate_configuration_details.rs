// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a BDS certificate configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBdsCertificateConfigurationDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the certificate authority (CA).
    pub certificate_authority_id: Option<String>,
    /// The type of the certificate.
    pub certificate_type: models::BdsCertificateConfigurationCertificateType,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    CreateBdsCertificateConfigurationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            certificate_type = "certificateType",
                with_certificate_type(models::BdsCertificateConfigurationCertificateType);
        }
        optional {
            certificate_authority_id = "certificateAuthorityId",
                with_certificate_authority_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
