// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An intel VM update instance platform configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntelVmUpdateInstancePlatformConfig {
    /// Whether symmetric multithreading (SMT) is enabled, which runs two threads per core on Intel
    /// and AMD processors.
    pub is_symmetric_multi_threading_enabled: Option<bool>,
}

model! {
    IntelVmUpdateInstancePlatformConfig, "type" = "INTEL_VM" {
        optional {
            is_symmetric_multi_threading_enabled = "isSymmetricMultiThreadingEnabled",
                with_is_symmetric_multi_threading_enabled(bool);
        }
    }
}
