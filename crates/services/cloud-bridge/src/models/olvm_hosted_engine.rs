// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM hosted engine.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmHostedEngine {
    /// Whether the object is active.
    pub is_active: Option<bool>,
    /// Whether the hosted engine is configured.
    pub is_configured: Option<bool>,
    /// Whether the hosted engine is under global maintenance.
    pub is_global_maintenance: Option<bool>,
    /// Whether the hosted engine is under local maintenance.
    pub is_local_maintenance: Option<bool>,
    /// The score.
    pub score: Option<i64>,
}

model! {
    OlvmHostedEngine {
        is_active = "isActive";
        is_configured = "isConfigured";
        is_global_maintenance = "isGlobalMaintenance";
        is_local_maintenance = "isLocalMaintenance";
        score = "score";
    }
}
