// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of private application packages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateApplicationPackageCollection {
    /// The items on this page.
    pub items: Vec<models::PrivateApplicationPackageSummary>,
}

model! {
    PrivateApplicationPackageCollection {
        items = "items";
    }
}
