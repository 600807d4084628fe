// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of desktop pool desktops.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopPoolDesktopCollection {
    /// The items on this page.
    pub items: Vec<models::DesktopPoolDesktopSummary>,
}

model! {
    DesktopPoolDesktopCollection {
        items = "items";
    }
}
