// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of functions runtimes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionsRuntimeCollection {
    /// The items on this page.
    pub items: Vec<models::FunctionsRuntimeSummary>,
}

model! {
    FunctionsRuntimeCollection {
        items = "items";
    }
}
