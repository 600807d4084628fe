// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An engine version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EngineVersion {
    /// The name.
    pub name: String,
    /// The version.
    pub version: models::EngineVersionVersion,
}

model! {
    EngineVersion {
        name = "name";
        version = "version";
    }
}
