// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the digital twin relationship.
    ///
    /// The response has the header `etag`.
    GetDigitalTwinRelationship = GET "/digitalTwinRelationships/{digitalTwinRelationshipId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinRelationship/GetDigitalTwinRelationship";
    required {
        digital_twin_relationship_id = path "digitalTwinRelationshipId" (String);
    }
    returns {
        json(models::DigitalTwinRelationship),
        state(models::DigitalTwinRelationshipLifecycleState),
    }
}
