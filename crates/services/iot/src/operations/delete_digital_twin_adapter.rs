// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the digital twin adapter.
    DeleteDigitalTwinAdapter = DELETE "/digitalTwinAdapters/{digitalTwinAdapterId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinAdapter/DeleteDigitalTwinAdapter";
    required {
        digital_twin_adapter_id = path "digitalTwinAdapterId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_digital_twin_adapter); }
}
