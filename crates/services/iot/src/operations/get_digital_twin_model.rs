// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the digital twin model.
    ///
    /// The response has the header `etag`.
    GetDigitalTwinModel = GET "/digitalTwinModels/{digitalTwinModelId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinModel/GetDigitalTwinModel";
    required {
        digital_twin_model_id = path "digitalTwinModelId" (String);
    }
    returns { json(models::DigitalTwinModel), state(models::DigitalTwinModelLifecycleState) }
}
