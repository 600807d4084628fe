// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of CA bundles.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CaBundleCollection {
    /// The items on this page.
    pub items: Vec<models::CaBundleSummary>,
}

model! {
    CaBundleCollection {
        items = "items";
    }
}
