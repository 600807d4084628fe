// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the ODA instance attachment.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOdaInstanceAttachment = DELETE "/odaInstances/{odaInstanceId}/attachments/{attachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstanceAttachment/DeleteOdaInstanceAttachment";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        attachment_id = path "attachmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_oda_instance_attachment); }
}
