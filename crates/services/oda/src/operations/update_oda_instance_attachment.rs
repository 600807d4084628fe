// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the ODA instance attachment.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOdaInstanceAttachment = PUT "/odaInstances/{odaInstanceId}/attachments/{attachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstanceAttachment/UpdateOdaInstanceAttachment";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        attachment_id = path "attachmentId" (String);
        update_oda_instance_attachment_details = json(models::UpdateOdaInstanceAttachmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oda_instance_attachment, models::OdaInstanceAttachment,
            models::OdaInstanceAttachmentLifecycleState);
    }
}
