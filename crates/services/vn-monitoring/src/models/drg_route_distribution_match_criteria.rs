// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// DRG route distribution match criteria.
    ///
    /// The field `matchType` selects the variant.
    pub enum DrgRouteDistributionMatchCriteria by "matchType", sent {
        DrgAttachmentId(models::DrgAttachmentIdDrgRouteDistributionMatchCriteria)
            = "DRG_ATTACHMENT_ID", as_drg_attachment_id;
        DrgAttachmentType(models::DrgAttachmentTypeDrgRouteDistributionMatchCriteria)
            = "DRG_ATTACHMENT_TYPE", as_drg_attachment_type;
    }
}
