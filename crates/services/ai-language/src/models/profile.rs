// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// The domain.
    pub domain: Option<String>,
    /// The type of the document.
    pub document_type: Option<String>,
    /// The speciality.
    pub speciality: Option<String>,
}

model! {
    Profile {
        optional {
            domain = "domain", with_domain(String);
            document_type = "documentType", with_document_type(String);
            speciality = "speciality", with_speciality(String);
        }
    }
}
