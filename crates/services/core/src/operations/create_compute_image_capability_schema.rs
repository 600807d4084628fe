// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compute image capability schema.
    ///
    /// The response has the header `etag`.
    CreateComputeImageCapabilitySchema = POST "/computeImageCapabilitySchemas",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeImageCapabilitySchema/CreateComputeImageCapabilitySchema";
    facts { with_retry_token(); }
    required {
        create_compute_image_capability_schema_details =
            json(models::CreateComputeImageCapabilitySchemaDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeImageCapabilitySchema) }
    then {
        settled(get_compute_image_capability_schema, models::ComputeImageCapabilitySchema,
            models::ComputeImageCapabilitySchemaLifecycleState);
        with_id("computeImageCapabilitySchemaId", "id");
    }
}
