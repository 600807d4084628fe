// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a digital twin relationship.
    ///
    /// The response has the header `etag`.
    CreateDigitalTwinRelationship = POST "/digitalTwinRelationships",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/DigitalTwinRelationship/CreateDigitalTwinRelationship";
    facts { with_retry_token(); }
    required {
        create_digital_twin_relationship_details =
            json(models::CreateDigitalTwinRelationshipDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DigitalTwinRelationship) }
    then {
        settled(get_digital_twin_relationship, models::DigitalTwinRelationship,
            models::DigitalTwinRelationshipLifecycleState);
        with_id("digitalTwinRelationshipId", "id");
    }
}
