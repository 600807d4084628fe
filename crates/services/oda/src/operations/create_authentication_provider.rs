// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an authentication provider.
    ///
    /// The response has the headers `etag` and `location`.
    CreateAuthenticationProvider = POST "/odaInstances/{odaInstanceId}/authenticationProviders",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/AuthenticationProvider/CreateAuthenticationProvider";
    facts {
        with_retry_token();
        with_secret_fields(&["clientSecret"]);
    }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        create_authentication_provider_details = json(models::CreateAuthenticationProviderDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AuthenticationProvider) }
    then {
        settled(get_authentication_provider, models::AuthenticationProvider,
            models::AuthenticationProviderLifecycleState);
        with_id("authenticationProviderId", "id");
    }
}
