// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Performs a power action on the instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    InstanceAction = POST "/instances/{instanceId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Instance/InstanceAction";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        instance_id = path "instanceId" (String);
        action = query "action" (models::InstanceActionAction);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body:
        /// [`InstancePowerActionDetails`](crate::models::InstancePowerActionDetails).
        instance_power_action_details = json(models::InstancePowerActionDetails);
    }
    returns { json(models::Instance) }
    then { settled(get_instance, models::Instance, models::InstanceLifecycleState); }
}
