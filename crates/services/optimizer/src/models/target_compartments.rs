// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Target compartments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCompartments {
    /// The items on this page.
    pub items: Vec<String>,
}

model! {
    TargetCompartments {
        required {
            items = "items", with_items([String]);
        }
    }
}
