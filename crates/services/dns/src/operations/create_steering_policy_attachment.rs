// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a steering policy attachment.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSteeringPolicyAttachment = POST "/steeringPolicyAttachments",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/SteeringPolicyAttachment/CreateSteeringPolicyAttachment";
    facts { with_retry_token(); }
    required {
        create_steering_policy_attachment_details =
            json(models::CreateSteeringPolicyAttachmentDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::CreateSteeringPolicyAttachmentScope);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SteeringPolicyAttachment) }
    then {
        settled(get_steering_policy_attachment, models::SteeringPolicyAttachment,
            models::SteeringPolicyAttachmentLifecycleState);
        with_id("steeringPolicyAttachmentId", "id");
    }
}
