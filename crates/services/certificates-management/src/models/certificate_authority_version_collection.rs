// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of certificate authority versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityVersionCollection {
    /// The items on this page.
    pub items: Vec<models::CertificateAuthorityVersionSummary>,
}

model! {
    CertificateAuthorityVersionCollection {
        items = "items";
    }
}
