// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets all DRG attachments.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAllDrgAttachments = POST "/drgs/{drgId}/actions/getAllDrgAttachments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Drg/GetAllDrgAttachments";
    facts { without_default_retry(); }
    required {
        drg_id = path "drgId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The type of the attachment.
        attachment_type = query "attachmentType" (models::GetAllDrgAttachmentsAttachmentType);
        /// Whether the resource is in a different tenancy.
        is_cross_tenancy = query "isCrossTenancy" (bool);
    }
    returns { pages(Vec<models::DrgAttachmentInfo>), items(models::DrgAttachmentInfo) }
}
