// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of module stream profiles.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleStreamProfileCollection {
    /// The items on this page.
    pub items: Vec<models::ModuleStreamProfileSummary>,
}

model! {
    ModuleStreamProfileCollection {
        items = "items";
    }
}
