// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the API metadata.
    ///
    /// The response has the header `etag`.
    GetApiMetadata = GET "/apiMetadatas/{apiMetadataId}",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/ApiMetadata/GetApiMetadata";
    required {
        api_metadata_id = path "apiMetadataId" (String);
    }
    returns { json(models::ApiMetadata), state(models::ApiMetadataLifecycleState) }
}
