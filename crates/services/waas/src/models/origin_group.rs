// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An origin group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginGroup {
    /// The origins.
    pub origins: Option<Vec<models::OriginGroupOrigins>>,
}

model! {
    OriginGroup {
        optional {
            origins = "origins", with_origins([models::OriginGroupOrigins]);
        }
    }
}
