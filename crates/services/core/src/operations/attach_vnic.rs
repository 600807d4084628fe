// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Attaches the VNIC.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AttachVnic = POST "/vnicAttachments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VnicAttachment/AttachVnic";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        attach_vnic_details = json(models::AttachVnicDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VnicAttachment) }
    then {
        settled(get_vnic_attachment, models::VnicAttachment, models::VnicAttachmentLifecycleState);
        with_id("vnicAttachmentId", "id");
    }
}
