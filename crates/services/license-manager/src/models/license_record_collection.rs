// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of license records.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicenseRecordCollection {
    /// The items on this page.
    pub items: Vec<models::LicenseRecordSummary>,
}

model! {
    LicenseRecordCollection {
        items = "items";
    }
}
