// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of admin listing revision packages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminListingRevisionPackageCollection {
    /// The items on this page.
    pub items: Vec<models::AdminListingRevisionPackageSummary>,
}

model! {
    AdminListingRevisionPackageCollection {
        items = "items";
    }
}
