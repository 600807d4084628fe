// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a service attachment.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateServiceAttachment = POST "/fusionEnvironments/{fusionEnvironmentId}/serviceAttachments",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/ServiceAttachment/CreateServiceAttachment";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        create_service_attachment_details = json(models::CreateServiceAttachmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_service_attachment, models::ServiceAttachment,
            models::ServiceAttachmentLifecycleState);
        with_id("serviceAttachmentId", "id");
    }
}
