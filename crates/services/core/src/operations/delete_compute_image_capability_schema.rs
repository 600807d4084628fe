// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the compute image capability schema.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteComputeImageCapabilitySchema =
        DELETE "/computeImageCapabilitySchemas/{computeImageCapabilitySchemaId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeImageCapabilitySchema/DeleteComputeImageCapabilitySchema";
    facts { without_default_retry(); }
    required {
        compute_image_capability_schema_id = path "computeImageCapabilitySchemaId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_compute_image_capability_schema); }
}
