// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ODA instance attachment.
    ///
    /// The response has the header `etag`.
    GetOdaInstanceAttachment = GET "/odaInstances/{odaInstanceId}/attachments/{attachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstanceAttachment/GetOdaInstanceAttachment";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        attachment_id = path "attachmentId" (String);
    }
    optional {
        /// Whether the response contains information about the owner of the attachment.
        include_owner_metadata = query "includeOwnerMetadata" (bool);
    }
    returns {
        json(models::OdaInstanceAttachment),
        state(models::OdaInstanceAttachmentLifecycleState),
    }
}
