// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a guest OS software component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsSoftwareComponentSummary {
    /// The major version of the targets in the Exadata Fleet Update collection. Only targets of
    /// this version are added.
    pub source_major_version: models::GuestOsSoftwareComponentSourceMajorVersion,
}

model! {
    GuestOsSoftwareComponentSummary, "componentType" = "GUEST_OS" {
        source_major_version = "sourceMajorVersion";
    }
}
