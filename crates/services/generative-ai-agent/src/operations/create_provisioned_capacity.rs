// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a provisioned capacity.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateProvisionedCapacity = POST "/provisionedCapacities",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/ProvisionedCapacity/CreateProvisionedCapacity";
    facts { with_retry_token(); }
    required {
        create_provisioned_capacity_details = json(models::CreateProvisionedCapacityDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ProvisionedCapacity) }
    then {
        settled(get_provisioned_capacity, models::ProvisionedCapacity,
            models::ProvisionedCapacityLifecycleState);
        with_id("provisionedCapacityId", "id");
    }
}
