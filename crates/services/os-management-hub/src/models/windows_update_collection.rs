// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of windows updates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WindowsUpdateCollection {
    /// The items on this page.
    pub items: Vec<models::WindowsUpdateSummary>,
}

model! {
    WindowsUpdateCollection {
        items = "items";
    }
}
