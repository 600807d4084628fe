// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A process set specification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessSetSpecification {
    /// The items on this page.
    pub items: Vec<models::ProcessSetSpecificationDetails>,
}

model! {
    ProcessSetSpecification {
        required {
            items = "items", with_items([models::ProcessSetSpecificationDetails]);
        }
    }
}
