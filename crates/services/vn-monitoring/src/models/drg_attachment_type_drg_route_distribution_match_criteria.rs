// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// DRG attachment type DRG route distribution match criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgAttachmentTypeDrgRouteDistributionMatchCriteria {
    /// The type of the attachment.
    pub attachment_type: models::DrgAttachmentTypeDrgRouteDistributionMatchCriteriaAttachmentType,
}

model! {
    DrgAttachmentTypeDrgRouteDistributionMatchCriteria, "matchType" = "DRG_ATTACHMENT_TYPE" {
        attachment_type = "attachmentType";
    }
}
