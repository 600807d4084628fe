// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the digital twin instance.
    DeleteDigitalTwinInstance = DELETE "/digitalTwinInstances/{digitalTwinInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinInstance/DeleteDigitalTwinInstance";
    required {
        digital_twin_instance_id = path "digitalTwinInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_digital_twin_instance); }
}
