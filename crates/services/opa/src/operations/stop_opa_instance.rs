// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Stops the OPA instance.
    ///
    /// The response has the header `opc-work-request-id`.
    StopOpaInstance = POST "/opaInstances/{opaInstanceId}/actions/stop",
        "https://docs.oracle.com/iaas/api/#/en/opa/20210621/OpaInstance/StopOpaInstance";
    required {
        opa_instance_id = path "opaInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_opa_instance, models::OpaInstance, models::OpaInstanceLifecycleState); }
}
