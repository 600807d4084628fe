// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Attaches the volume.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AttachVolume = POST "/volumeAttachments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeAttachment/AttachVolume";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["chapSecret"]);
    }
    required {
        attach_volume_details = json(models::AttachVolumeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VolumeAttachment) }
    then {
        settled(get_volume_attachment, models::VolumeAttachment,
            models::VolumeAttachmentLifecycleState);
        with_id("volumeAttachmentId", "id");
    }
}
