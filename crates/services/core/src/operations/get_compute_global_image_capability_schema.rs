// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute global image capability schema.
    ///
    /// The response has the header `etag`.
    GetComputeGlobalImageCapabilitySchema =
        GET "/computeGlobalImageCapabilitySchemas/{computeGlobalImageCapabilitySchemaId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGlobalImageCapabilitySchema/GetComputeGlobalImageCapabilitySchema";
    required {
        compute_global_image_capability_schema_id = path "computeGlobalImageCapabilitySchemaId"
            (String);
    }
    returns { json(models::ComputeGlobalImageCapabilitySchema) }
}
