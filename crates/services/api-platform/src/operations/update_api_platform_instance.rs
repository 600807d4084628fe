// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the API platform instance.
    ///
    /// The response has the header `etag`.
    UpdateApiPlatformInstance = PUT "/apiPlatformInstances/{apiPlatformInstanceId}";
    required {
        api_platform_instance_id = path "apiPlatformInstanceId" (String);
        update_api_platform_instance_details = json(models::UpdateApiPlatformInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ApiPlatformInstance) }
    then {
        settled(get_api_platform_instance, models::ApiPlatformInstance,
            models::ApiPlatformInstanceLifecycleState);
    }
}
