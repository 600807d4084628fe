// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data visibility.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataVisibility {
    /// The name.
    pub name: String,
    /// The tlp name.
    pub tlp_name: models::DataVisibilityTlpName,
}

model! {
    DataVisibility {
        name = "name";
        tlp_name = "tlpName";
    }
}
