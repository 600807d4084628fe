// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DRG attachment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDrgAttachment = PUT "/drgAttachments/{drgAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgAttachment/UpdateDrgAttachment";
    facts { without_default_retry(); }
    required {
        drg_attachment_id = path "drgAttachmentId" (String);
        update_drg_attachment_details = json(models::UpdateDrgAttachmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DrgAttachment) }
    then {
        settled(get_drg_attachment, models::DrgAttachment, models::DrgAttachmentLifecycleState);
    }
}
