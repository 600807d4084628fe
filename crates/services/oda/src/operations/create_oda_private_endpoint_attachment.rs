// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ODA private endpoint attachment.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateOdaPrivateEndpointAttachment = POST "/odaPrivateEndpointAttachments",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpointAttachment/CreateOdaPrivateEndpointAttachment";
    facts { with_retry_token(); }
    required {
        create_oda_private_endpoint_attachment_details =
            json(models::CreateOdaPrivateEndpointAttachmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OdaPrivateEndpointAttachment) }
    then {
        settled(get_oda_private_endpoint_attachment, models::OdaPrivateEndpointAttachment,
            models::OdaPrivateEndpointAttachmentLifecycleState);
        with_id("odaPrivateEndpointAttachmentId", "id");
    }
}
