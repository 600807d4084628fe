// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of certificate bundle versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateBundleVersionCollection {
    /// The items on this page.
    pub items: Vec<models::CertificateBundleVersionSummary>,
}

model! {
    CertificateBundleVersionCollection {
        items = "items";
    }
}
