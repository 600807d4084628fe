// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the tenancy attachment.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateTenancyAttachment = PUT "/tenancyAttachments/{tenancyAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/TenancyAttachment/UpdateTenancyAttachment";
    required {
        tenancy_attachment_id = path "tenancyAttachmentId" (String);
        update_tenancy_attachment_details = json(models::UpdateTenancyAttachmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_tenancy_attachment, models::TenancyAttachment,
            models::TenancyAttachmentLifecycleState);
    }
}
