// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external DB system discovery to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchExternalDbSystemDiscoveryDetails {
    /// The items on this page.
    pub items: Option<Vec<models::PatchInstruction>>,
}

model! {
    PatchExternalDbSystemDiscoveryDetails {
        optional {
            items = "items", with_items([models::PatchInstruction]);
        }
    }
}
