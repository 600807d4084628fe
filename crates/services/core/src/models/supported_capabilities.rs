// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Supported capabilities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedCapabilities {
    /// Whether memory encryption is supported.
    pub is_memory_encryption_supported: bool,
    /// Whether the burstable is supported.
    pub is_burstable_supported: Option<bool>,
}

model! {
    SupportedCapabilities {
        is_memory_encryption_supported = "isMemoryEncryptionSupported";
        is_burstable_supported = "isBurstableSupported";
    }
}
