// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// DRG attachment information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgAttachmentInfo {
    /// The ID of the resource.
    pub id: String,
}

model! {
    DrgAttachmentInfo {
        id = "id";
    }
}
