// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the digital twin adapter.
    ///
    /// The response has the header `etag`.
    UpdateDigitalTwinAdapter = PUT "/digitalTwinAdapters/{digitalTwinAdapterId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinAdapter/UpdateDigitalTwinAdapter";
    required {
        digital_twin_adapter_id = path "digitalTwinAdapterId" (String);
        update_digital_twin_adapter_details = json(models::UpdateDigitalTwinAdapterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DigitalTwinAdapter) }
    then {
        settled(get_digital_twin_adapter, models::DigitalTwinAdapter,
            models::DigitalTwinAdapterLifecycleState);
    }
}
