// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Event content.
    ///
    /// The field `type` selects the variant.
    pub enum EventContent by "type", sent {
        ExploitAttempt(models::ExploitAttemptEventContent) = "EXPLOIT_ATTEMPT", as_exploit_attempt;
        Kernel(models::KernelEventContent) = "KERNEL", as_kernel;
    }
}
