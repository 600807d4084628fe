// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Verifies the service attachment.
    VerifyServiceAttachment =
        POST "/fusionEnvironments/{fusionEnvironmentId}/serviceAttachments/actions/verify",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/ServiceAttachment/VerifyServiceAttachment";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        verify_service_attachment_details = json(models::VerifyServiceAttachmentDetails);
    }
    returns { empty }
}
