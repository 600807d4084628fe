// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a certificate to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCertificateDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The rules for the use and management of the certificate.
    pub certificate_rules: Option<Vec<models::CertificateRule>>,
    /// The configuration of the certificate.
    pub certificate_config: models::CreateCertificateConfigDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCertificateDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            certificate_config = "certificateConfig",
                with_certificate_config(models::CreateCertificateConfigDetails);
        }
        optional {
            description = "description", with_description(String);
            certificate_rules = "certificateRules",
                with_certificate_rules([models::CertificateRule]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
