// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A granularity capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GranularityCapability {
    /// The type.
    pub type_: Option<models::GranularityCapabilityType>,
    /// The minimum seconds.
    pub min_seconds: Option<i64>,
    /// The maximum seconds.
    pub max_seconds: Option<i64>,
}

model! {
    GranularityCapability {
        type_ = "type";
        min_seconds = "minSeconds";
        max_seconds = "maxSeconds";
    }
}
