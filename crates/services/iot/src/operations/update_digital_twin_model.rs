// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the digital twin model.
    ///
    /// The response has the header `etag`.
    UpdateDigitalTwinModel = PUT "/digitalTwinModels/{digitalTwinModelId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinModel/UpdateDigitalTwinModel";
    required {
        digital_twin_model_id = path "digitalTwinModelId" (String);
        update_digital_twin_model_details = json(models::UpdateDigitalTwinModelDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DigitalTwinModel) }
    then {
        settled(get_digital_twin_model, models::DigitalTwinModel,
            models::DigitalTwinModelLifecycleState);
    }
}
