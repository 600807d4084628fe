// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Kernel event content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KernelEventContent {
    /// The content availability.
    pub content_availability: models::KernelEventContentContentAvailability,
    /// The location of the content.
    pub content_location: String,
    /// The size.
    pub size: Option<i64>,
}

model! {
    KernelEventContent, "type" = "KERNEL" {
        content_availability = "contentAvailability";
        content_location = "contentLocation";
        size = "size";
    }
}
