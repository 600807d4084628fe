// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The number of ready sandboxes of each shape in the default warm pools. Read-only: to change it,
/// use the warm pool operations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxWarmPoolConfig {
    /// The number of `SMALL` sandboxes (1 CPU and 4 GiB of memory each) to keep ready.
    pub small_count: Option<i64>,
    /// The number of `MEDIUM` sandboxes (2 CPUs and 8 GiB of memory each) to keep ready.
    pub medium_count: Option<i64>,
    /// The number of `LARGE` sandboxes (4 CPUs and 16 GiB of memory each) to keep ready.
    pub large_count: Option<i64>,
}

model! {
    SandboxWarmPoolConfig {
        optional {
            small_count = "smallCount", with_small_count(i64);
            medium_count = "mediumCount", with_medium_count(i64);
            large_count = "largeCount", with_large_count(i64);
        }
    }
}
