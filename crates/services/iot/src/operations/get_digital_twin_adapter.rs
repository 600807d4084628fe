// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the digital twin adapter.
    ///
    /// The response has the header `etag`.
    GetDigitalTwinAdapter = GET "/digitalTwinAdapters/{digitalTwinAdapterId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinAdapter/GetDigitalTwinAdapter";
    required {
        digital_twin_adapter_id = path "digitalTwinAdapterId" (String);
    }
    returns { json(models::DigitalTwinAdapter), state(models::DigitalTwinAdapterLifecycleState) }
}
