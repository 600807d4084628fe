// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a protection capability group tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionCapabilityGroupTagSummary {
    /// The name.
    pub name: String,
}

model! {
    ProtectionCapabilityGroupTagSummary {
        name = "name";
    }
}
