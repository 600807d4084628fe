// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// DRG attachment ID DRG route distribution match criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgAttachmentIdDrgRouteDistributionMatchCriteria {
    /// The OCID of the DRG attachment.
    pub drg_attachment_id: String,
}

model! {
    DrgAttachmentIdDrgRouteDistributionMatchCriteria, "matchType" = "DRG_ATTACHMENT_ID" {
        required {
            drg_attachment_id = "drgAttachmentId", with_drg_attachment_id(String);
        }
    }
}
