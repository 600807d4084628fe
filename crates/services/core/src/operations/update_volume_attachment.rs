// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the volume attachment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVolumeAttachment = PUT "/volumeAttachments/{volumeAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeAttachment/UpdateVolumeAttachment";
    facts {
        without_default_retry();
        with_secret_fields(&["chapSecret"]);
    }
    required {
        volume_attachment_id = path "volumeAttachmentId" (String);
        update_volume_attachment_details = json(models::UpdateVolumeAttachmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VolumeAttachment) }
    then {
        settled(get_volume_attachment, models::VolumeAttachment,
            models::VolumeAttachmentLifecycleState);
    }
}
