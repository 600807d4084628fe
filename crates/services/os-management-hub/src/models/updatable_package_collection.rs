// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of updatable packages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatablePackageCollection {
    /// The items on this page.
    pub items: Vec<models::UpdatablePackageSummary>,
}

model! {
    UpdatablePackageCollection {
        items = "items";
    }
}
