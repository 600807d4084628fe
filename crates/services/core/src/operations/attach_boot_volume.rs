// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Attaches the boot volume.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AttachBootVolume = POST "/bootVolumeAttachments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeAttachment/AttachBootVolume";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        attach_boot_volume_details = json(models::AttachBootVolumeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BootVolumeAttachment) }
    then {
        settled(get_boot_volume_attachment, models::BootVolumeAttachment,
            models::BootVolumeAttachmentLifecycleState);
        with_id("bootVolumeAttachmentId", "id");
    }
}
