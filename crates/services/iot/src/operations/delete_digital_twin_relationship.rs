// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the digital twin relationship.
    DeleteDigitalTwinRelationship = DELETE "/digitalTwinRelationships/{digitalTwinRelationshipId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinRelationship/DeleteDigitalTwinRelationship";
    required {
        digital_twin_relationship_id = path "digitalTwinRelationshipId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_digital_twin_relationship); }
}
