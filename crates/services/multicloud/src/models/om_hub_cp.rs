// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An om hub cp.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OmHubCp {
    /// The properties.
    pub properties: models::Properties,
}

model! {
    OmHubCp {
        properties = "properties";
    }
}
