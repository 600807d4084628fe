// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCertificateDetails {
    /// The description.
    pub description: Option<String>,
    /// The number of the current version.
    pub current_version_number: Option<i64>,
    /// The configuration of the certificate.
    pub certificate_config: Option<models::UpdateCertificateConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The rules for the use and management of the certificate.
    pub certificate_rules: Option<Vec<models::CertificateRule>>,
    cleared: Vec<String>,
}

update! {
    UpdateCertificateDetails {
        optional {
            description = "description", with_description(String), clear_description;
            current_version_number = "currentVersionNumber", with_current_version_number(i64),
                clear_current_version_number;
            certificate_config = "certificateConfig",
                with_certificate_config(models::UpdateCertificateConfigDetails),
                clear_certificate_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            certificate_rules = "certificateRules",
                with_certificate_rules([models::CertificateRule]), clear_certificate_rules;
        }
    }
}
