// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeDetails {
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
}

model! {
    ShapeDetails {
        optional {
            config_values = "configValues", with_config_values(models::ConfigValues);
        }
    }
}
