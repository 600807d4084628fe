// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Variable groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VariableGroups {
    /// The array, as key-value pairs.
    pub array: Option<BTreeMap<String, models::VariableGroup>>,
}

model! {
    VariableGroups {
        array = "array";
    }
}
