// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the authentication provider.
    DeleteAuthenticationProvider =
        DELETE "/odaInstances/{odaInstanceId}/authenticationProviders/{authenticationProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/AuthenticationProvider/DeleteAuthenticationProvider";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        authentication_provider_id = path "authenticationProviderId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_authentication_provider); }
}
