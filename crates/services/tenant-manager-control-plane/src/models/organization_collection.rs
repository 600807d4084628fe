// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of organizations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCollection {
    /// The items on this page.
    pub items: Vec<models::OrganizationSummary>,
}

model! {
    OrganizationCollection {
        items = "items";
    }
}
