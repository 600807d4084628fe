// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VB instance.
    ///
    /// The response has the header `etag`.
    GetVbInstance = GET "/vbInstances/{vbInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/visual-builder/20210601/VbInstance/GetVbInstance";
    required {
        vb_instance_id = path "vbInstanceId" (String);
    }
    returns { json(models::VbInstance), state(models::VbInstanceLifecycleState) }
}
