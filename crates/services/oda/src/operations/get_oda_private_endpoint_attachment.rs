// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ODA private endpoint attachment.
    ///
    /// The response has the header `etag`.
    GetOdaPrivateEndpointAttachment =
        GET "/odaPrivateEndpointAttachments/{odaPrivateEndpointAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpointAttachment/GetOdaPrivateEndpointAttachment";
    required {
        oda_private_endpoint_attachment_id = path "odaPrivateEndpointAttachmentId" (String);
    }
    returns {
        json(models::OdaPrivateEndpointAttachment),
        state(models::OdaPrivateEndpointAttachmentLifecycleState),
    }
}
