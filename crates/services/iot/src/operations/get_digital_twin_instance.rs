// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the digital twin instance.
    ///
    /// The response has the header `etag`.
    GetDigitalTwinInstance = GET "/digitalTwinInstances/{digitalTwinInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinInstance/GetDigitalTwinInstance";
    required {
        digital_twin_instance_id = path "digitalTwinInstanceId" (String);
    }
    returns { json(models::DigitalTwinInstance), state(models::DigitalTwinInstanceLifecycleState) }
}
