// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the API platform instance.
    ///
    /// The response has the header `etag`.
    GetApiPlatformInstance = GET "/apiPlatformInstances/{apiPlatformInstanceId}";
    required {
        api_platform_instance_id = path "apiPlatformInstanceId" (String);
    }
    returns { json(models::ApiPlatformInstance), state(models::ApiPlatformInstanceLifecycleState) }
}
