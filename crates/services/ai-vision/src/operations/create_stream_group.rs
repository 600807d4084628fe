// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stream group.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateStreamGroup = POST "/streamGroups",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamGroup/CreateStreamGroup";
    facts { with_retry_token(); }
    required {
        create_stream_group_details = json(models::CreateStreamGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::StreamGroup) }
    then {
        settled(get_stream_group, models::StreamGroup, models::StreamGroupLifecycleState);
        with_id("streamGroupId", "id");
    }
}
