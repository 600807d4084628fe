// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a VB instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVbInstance = POST "/vbInstances",
        "https://docs.oracle.com/iaas/api/#/en/visual-builder/20210601/VbInstance/CreateVbInstance";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_vb_instance_details = json(models::CreateVbInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_vb_instance, models::VbInstance, models::VbInstanceLifecycleState);
        with_id("vbInstanceId", "id");
    }
}
