// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, operation};

operation! {
    /// Gets the digital twin model spec.
    ///
    /// The response has the header `etag`.
    GetDigitalTwinModelSpec = GET "/digitalTwinModels/{digitalTwinModelId}/spec",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinModel/GetDigitalTwinModelSpec";
    facts { with_accept("application/json, application/ld+json"); }
    required {
        digital_twin_model_id = path "digitalTwinModelId" (String);
    }
    returns { json(BTreeMap<String, Value>) }
}
