// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ML application instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationInstanceCollection {
    /// The items on this page.
    pub items: Vec<models::MlApplicationInstanceSummary>,
}

model! {
    MlApplicationInstanceCollection {
        items = "items";
    }
}
