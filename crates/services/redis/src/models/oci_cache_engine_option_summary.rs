// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an OCI cache engine option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheEngineOptionSummary {
    /// The engine versions.
    pub engine_versions: Vec<models::EngineVersion>,
}

model! {
    OciCacheEngineOptionSummary {
        engine_versions = "engineVersions";
    }
}
