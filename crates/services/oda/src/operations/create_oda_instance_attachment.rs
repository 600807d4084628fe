// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ODA instance attachment.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateOdaInstanceAttachment = POST "/odaInstances/{odaInstanceId}/attachments",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstanceAttachment/CreateOdaInstanceAttachment";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        create_oda_instance_attachment_details = json(models::CreateOdaInstanceAttachmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_oda_instance_attachment, models::OdaInstanceAttachment,
            models::OdaInstanceAttachmentLifecycleState);
        with_id("attachmentId", "id");
    }
}
