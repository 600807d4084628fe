// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the compute image capability schema.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateComputeImageCapabilitySchema =
        PUT "/computeImageCapabilitySchemas/{computeImageCapabilitySchemaId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeImageCapabilitySchema/UpdateComputeImageCapabilitySchema";
    facts { without_default_retry(); }
    required {
        compute_image_capability_schema_id = path "computeImageCapabilitySchemaId" (String);
        update_compute_image_capability_schema_details =
            json(models::UpdateComputeImageCapabilitySchemaDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ComputeImageCapabilitySchema) }
    then {
        settled(get_compute_image_capability_schema, models::ComputeImageCapabilitySchema,
            models::ComputeImageCapabilitySchemaLifecycleState);
    }
}
