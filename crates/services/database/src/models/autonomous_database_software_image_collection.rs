// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of autonomous database software images.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseSoftwareImageCollection {
    /// The items on this page.
    pub items: Vec<models::AutonomousDatabaseSoftwareImageSummary>,
}

model! {
    AutonomousDatabaseSoftwareImageCollection {
        items = "items";
    }
}
