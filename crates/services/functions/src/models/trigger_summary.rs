// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a trigger.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerSummary {
    /// The name.
    pub name: String,
}

model! {
    TriggerSummary {
        name = "name";
    }
}
