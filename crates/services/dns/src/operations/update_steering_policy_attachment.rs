// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the steering policy attachment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateSteeringPolicyAttachment = PUT "/steeringPolicyAttachments/{steeringPolicyAttachmentId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/SteeringPolicyAttachment/UpdateSteeringPolicyAttachment";
    required {
        steering_policy_attachment_id = path "steeringPolicyAttachmentId" (String);
        update_steering_policy_attachment_details =
            json(models::UpdateSteeringPolicyAttachmentDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::UpdateSteeringPolicyAttachmentScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
    }
    returns { json(models::SteeringPolicyAttachment) }
    then {
        settled(get_steering_policy_attachment, models::SteeringPolicyAttachment,
            models::SteeringPolicyAttachmentLifecycleState);
    }
}
