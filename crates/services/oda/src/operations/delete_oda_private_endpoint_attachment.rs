// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the ODA private endpoint attachment.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOdaPrivateEndpointAttachment =
        DELETE "/odaPrivateEndpointAttachments/{odaPrivateEndpointAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpointAttachment/DeleteOdaPrivateEndpointAttachment";
    required {
        oda_private_endpoint_attachment_id = path "odaPrivateEndpointAttachmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_oda_private_endpoint_attachment); }
}
