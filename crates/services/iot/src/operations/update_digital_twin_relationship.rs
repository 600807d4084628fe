// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the digital twin relationship.
    ///
    /// The response has the header `etag`.
    UpdateDigitalTwinRelationship = PUT "/digitalTwinRelationships/{digitalTwinRelationshipId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinRelationship/UpdateDigitalTwinRelationship";
    required {
        digital_twin_relationship_id = path "digitalTwinRelationshipId" (String);
        update_digital_twin_relationship_details =
            json(models::UpdateDigitalTwinRelationshipDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DigitalTwinRelationship) }
    then {
        settled(get_digital_twin_relationship, models::DigitalTwinRelationship,
            models::DigitalTwinRelationshipLifecycleState);
    }
}
