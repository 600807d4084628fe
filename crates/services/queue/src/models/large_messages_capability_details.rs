// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a large messages capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LargeMessagesCapabilityDetails {}

model! {
    LargeMessagesCapabilityDetails, "type" = "LARGE_MESSAGES" {
        optional {}
    }
}
