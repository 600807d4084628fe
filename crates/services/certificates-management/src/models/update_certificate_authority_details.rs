// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a certificate authority.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCertificateAuthorityDetails {
    /// The description.
    pub description: Option<String>,
    /// The number of the current version.
    pub current_version_number: Option<i64>,
    /// The configuration of the certificate authority.
    pub certificate_authority_config: Option<models::UpdateCertificateAuthorityConfigDetails>,
    /// The settings of the certificate revocation list (CRL).
    pub certificate_revocation_list_details: Option<models::CertificateRevocationListDetails>,
    /// The description of the externally managed key. Applies to externally managed CAs.
    pub external_key_description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The rules for the use and management of the certificate authority (CA).
    pub certificate_authority_rules: Option<Vec<models::CertificateAuthorityRule>>,
    cleared: Vec<String>,
}

update! {
    UpdateCertificateAuthorityDetails {
        optional {
            description = "description", with_description(String), clear_description;
            current_version_number = "currentVersionNumber", with_current_version_number(i64),
                clear_current_version_number;
            certificate_authority_config = "certificateAuthorityConfig",
                with_certificate_authority_config(models::UpdateCertificateAuthorityConfigDetails),
                clear_certificate_authority_config;
            certificate_revocation_list_details = "certificateRevocationListDetails",
                with_certificate_revocation_list_details(models::CertificateRevocationListDetails),
                clear_certificate_revocation_list_details;
            external_key_description = "externalKeyDescription",
                with_external_key_description(String), clear_external_key_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            certificate_authority_rules = "certificateAuthorityRules",
                with_certificate_authority_rules([models::CertificateAuthorityRule]),
                clear_certificate_authority_rules;
        }
    }
}
