// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCE instance.
    ///
    /// The response has the header `etag`.
    GetOceInstance = GET "/oceInstances/{oceInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/oce/20190912/OceInstance/GetOceInstance";
    required {
        oce_instance_id = path "oceInstanceId" (String);
    }
    returns { json(models::OceInstance), state(models::OceInstanceLifecycleState) }
}
