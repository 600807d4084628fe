// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of desktop pool volumes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopPoolVolumeCollection {
    /// The items on this page.
    pub items: Vec<models::DesktopPoolVolumeSummary>,
}

model! {
    DesktopPoolVolumeCollection {
        items = "items";
    }
}
