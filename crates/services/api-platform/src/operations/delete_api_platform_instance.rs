// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the API platform instance.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteApiPlatformInstance = DELETE "/apiPlatformInstances/{apiPlatformInstanceId}";
    required {
        api_platform_instance_id = path "apiPlatformInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_api_platform_instance); }
}
