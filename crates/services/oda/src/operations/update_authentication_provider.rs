// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the authentication provider.
    ///
    /// The response has the header `etag`.
    UpdateAuthenticationProvider =
        PUT "/odaInstances/{odaInstanceId}/authenticationProviders/{authenticationProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/AuthenticationProvider/UpdateAuthenticationProvider";
    facts { with_secret_fields(&["clientSecret"]); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        authentication_provider_id = path "authenticationProviderId" (String);
        update_authentication_provider_details = json(models::UpdateAuthenticationProviderDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AuthenticationProvider) }
    then {
        settled(get_authentication_provider, models::AuthenticationProvider,
            models::AuthenticationProviderLifecycleState);
    }
}
