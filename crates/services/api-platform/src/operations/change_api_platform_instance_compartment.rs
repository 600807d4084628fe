// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the API platform instance to another compartment.
    ChangeApiPlatformInstanceCompartment =
        POST "/apiPlatformInstances/{apiPlatformInstanceId}/actions/changeCompartment";
    facts { with_retry_token(); }
    required {
        api_platform_instance_id = path "apiPlatformInstanceId" (String);
        change_api_platform_instance_compartment_details =
            json(models::ChangeApiPlatformInstanceCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_api_platform_instance, models::ApiPlatformInstance,
            models::ApiPlatformInstanceLifecycleState);
    }
}
