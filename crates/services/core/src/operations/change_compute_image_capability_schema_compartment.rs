// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the compute image capability schema to another compartment.
    ChangeComputeImageCapabilitySchemaCompartment =
        POST "/computeImageCapabilitySchemas/{computeImageCapabilitySchemaId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeImageCapabilitySchema/ChangeComputeImageCapabilitySchemaCompartment";
    facts { with_retry_token(); }
    required {
        compute_image_capability_schema_id = path "computeImageCapabilitySchemaId" (String);
        change_compute_image_capability_schema_compartment_details =
            json(models::ChangeComputeImageCapabilitySchemaCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_compute_image_capability_schema, models::ComputeImageCapabilitySchema,
            models::ComputeImageCapabilitySchemaLifecycleState);
    }
}
