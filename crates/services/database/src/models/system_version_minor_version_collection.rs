// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of system version minor versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemVersionMinorVersionCollection {
    /// The items on this page.
    pub items: Vec<models::SystemVersionMinorVersionSummary>,
}

model! {
    SystemVersionMinorVersionCollection {
        items = "items";
    }
}
