// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Launches an instance.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    LaunchInstance = POST "/instances",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Instance/LaunchInstance";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        launch_instance_details = json(models::LaunchInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Instance) }
    then {
        settled(get_instance, models::Instance, models::InstanceLifecycleState);
        with_id("instanceId", "id");
    }
}
