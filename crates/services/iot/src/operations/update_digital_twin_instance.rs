// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the digital twin instance.
    ///
    /// The response has the header `etag`.
    UpdateDigitalTwinInstance = PUT "/digitalTwinInstances/{digitalTwinInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinInstance/UpdateDigitalTwinInstance";
    required {
        digital_twin_instance_id = path "digitalTwinInstanceId" (String);
        update_digital_twin_instance_details = json(models::UpdateDigitalTwinInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DigitalTwinInstance) }
    then {
        settled(get_digital_twin_instance, models::DigitalTwinInstance,
            models::DigitalTwinInstanceLifecycleState);
    }
}
