// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an identity provider, whose users can sign in to the tenancy. Deprecated.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    CreateIdentityProvider = POST "/identityProviders",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProvider/CreateIdentityProvider";
    facts { with_retry_token(); }
    required {
        create_identity_provider_details = json(models::CreateIdentityProviderDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IdentityProvider) }
    then {
        settled(get_identity_provider, models::IdentityProvider,
            models::IdentityProviderLifecycleState);
        with_id("identityProviderId", "id");
    }
}
