// @generated from spec/pss.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance.
    ///
    /// The response has the header `etag`.
    GetInstance = GET "/instances/{instanceId}";
    required {
        instance_id = path "instanceId" (String);
    }
    returns { json(models::Instance), state(models::InstanceLifecycleState) }
}
