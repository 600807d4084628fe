// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stack.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateStack = POST "/stacks";
    facts { with_retry_token(); }
    required {
        create_stack_details = json(models::CreateStackDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Stack) }
    then {
        settled(get_stack, models::Stack, models::StackLifecycleState);
        with_id("stackId", "id");
    }
}
