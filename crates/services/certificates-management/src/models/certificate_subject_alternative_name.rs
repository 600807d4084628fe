// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A certificate subject alternative name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateSubjectAlternativeName {
    /// The type.
    pub type_: models::CertificateSubjectAlternativeNameType,
    /// The value.
    pub value: String,
}

model! {
    CertificateSubjectAlternativeName {
        required {
            type_ = "type", with_type(models::CertificateSubjectAlternativeNameType);
            value = "value", with_value(String);
        }
    }
}
