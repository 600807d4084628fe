// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OPA instance.
    ///
    /// The response has the header `etag`.
    GetOpaInstance = GET "/opaInstances/{opaInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/opa/20210621/OpaInstance/GetOpaInstance";
    required {
        opa_instance_id = path "opaInstanceId" (String);
    }
    returns { json(models::OpaInstance), state(models::OpaInstanceLifecycleState) }
}
