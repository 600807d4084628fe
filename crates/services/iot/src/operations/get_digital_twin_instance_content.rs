// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, operation};

operation! {
    /// Gets the digital twin instance content.
    ///
    /// The response has the header `etag`.
    GetDigitalTwinInstanceContent = GET "/digitalTwinInstances/{digitalTwinInstanceId}/content",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinInstance/GetDigitalTwinInstanceContent";
    facts { with_accept("application/json, application/ld+json"); }
    required {
        digital_twin_instance_id = path "digitalTwinInstanceId" (String);
    }
    optional {
        /// Whether to include metadata.
        should_include_metadata = query "shouldIncludeMetadata" (bool);
    }
    returns { json(BTreeMap<String, Value>) }
}
