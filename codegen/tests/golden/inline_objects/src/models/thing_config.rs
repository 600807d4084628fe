// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::inline_objects::models;

/// A thing configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingConfig {
    /// The limits.
    pub limits: models::ThingConfigLimits,
}

model! {
    ThingConfig {
        limits = "limits";
    }
}
