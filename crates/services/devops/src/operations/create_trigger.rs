// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a trigger.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateTrigger = POST "/triggers",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Trigger/CreateTrigger";
    facts {
        with_retry_token();
        with_secret_fields(&["secret", "triggerUrl"]);
    }
    required {
        create_trigger_details = json(models::CreateTriggerDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TriggerCreateResult) }
    then {
        settled(get_trigger, models::Trigger, models::TriggerLifecycleState);
        with_id("triggerId", "id");
    }
}
