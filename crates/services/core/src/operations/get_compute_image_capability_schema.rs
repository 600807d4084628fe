// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute image capability schema.
    ///
    /// The response has the header `etag`.
    GetComputeImageCapabilitySchema =
        GET "/computeImageCapabilitySchemas/{computeImageCapabilitySchemaId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeImageCapabilitySchema/GetComputeImageCapabilitySchema";
    required {
        compute_image_capability_schema_id = path "computeImageCapabilitySchemaId" (String);
    }
    optional {
        /// Whether the merge is enabled.
        is_merge_enabled = query "isMergeEnabled" (bool);
    }
    returns {
        json(models::ComputeImageCapabilitySchema),
        state(models::ComputeImageCapabilitySchemaLifecycleState),
    }
}
