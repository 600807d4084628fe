// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a certificate authority to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCertificateAuthorityDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The rules for the use and management of the certificate authority (CA).
    pub certificate_authority_rules: Option<Vec<models::CertificateAuthorityRule>>,
    /// The configuration of the certificate authority.
    pub certificate_authority_config: models::CreateCertificateAuthorityConfigDetails,
    /// The settings of the certificate revocation list (CRL).
    pub certificate_revocation_list_details: Option<models::CertificateRevocationListDetails>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The description of the externally managed key. Applies to externally managed CAs.
    pub external_key_description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCertificateAuthorityDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            certificate_authority_config = "certificateAuthorityConfig",
                with_certificate_authority_config(models::CreateCertificateAuthorityConfigDetails);
        }
        optional {
            description = "description", with_description(String);
            certificate_authority_rules = "certificateAuthorityRules",
                with_certificate_authority_rules([models::CertificateAuthorityRule]);
            certificate_revocation_list_details = "certificateRevocationListDetails",
                with_certificate_revocation_list_details(models::CertificateRevocationListDetails);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            external_key_description = "externalKeyDescription",
                with_external_key_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
