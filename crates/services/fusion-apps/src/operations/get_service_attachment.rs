// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service attachment.
    ///
    /// The response has the header `etag`.
    GetServiceAttachment =
        GET "/fusionEnvironments/{fusionEnvironmentId}/serviceAttachments/{serviceAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/ServiceAttachment/GetServiceAttachment";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        service_attachment_id = path "serviceAttachmentId" (String);
    }
    returns { json(models::ServiceAttachment), state(models::ServiceAttachmentLifecycleState) }
}
