// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of parameter file versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterFileVersionCollection {
    /// The items on this page.
    pub items: Vec<models::ParameterFileVersionSummary>,
}

model! {
    ParameterFileVersionCollection {
        items = "items";
    }
}
