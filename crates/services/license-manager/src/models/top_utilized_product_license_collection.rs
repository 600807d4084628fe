// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of top utilized product licenses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopUtilizedProductLicenseCollection {
    /// The items on this page.
    pub items: Vec<models::TopUtilizedProductLicenseSummary>,
}

model! {
    TopUtilizedProductLicenseCollection {
        items = "items";
    }
}
