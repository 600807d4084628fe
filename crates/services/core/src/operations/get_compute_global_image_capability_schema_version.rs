// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute global image capability schema version.
    ///
    /// The response has the header `etag`.
    GetComputeGlobalImageCapabilitySchemaVersion =
        GET "/computeGlobalImageCapabilitySchemas/{computeGlobalImageCapabilitySchemaId}/versions/{computeGlobalImageCapabilitySchemaVersionName}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGlobalImageCapabilitySchemaVersion/GetComputeGlobalImageCapabilitySchemaVersion";
    required {
        compute_global_image_capability_schema_id = path "computeGlobalImageCapabilitySchemaId"
            (String);
        compute_global_image_capability_schema_version_name =
            path "computeGlobalImageCapabilitySchemaVersionName" (String);
    }
    returns { json(models::ComputeGlobalImageCapabilitySchemaVersion) }
}
