// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OPA instance.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateOpaInstance = POST "/opaInstances",
        "https://docs.oracle.com/iaas/api/#/en/opa/20210621/OpaInstance/CreateOpaInstance";
    facts { with_retry_token(); }
    required {
        create_opa_instance_details = json(models::CreateOpaInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_opa_instance, models::OpaInstance, models::OpaInstanceLifecycleState);
        with_id("opaInstanceId", "id");
    }
}
