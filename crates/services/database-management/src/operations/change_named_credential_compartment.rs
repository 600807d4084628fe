// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the named credential to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeNamedCredentialCompartment =
        POST "/namedCredentials/{namedCredentialId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/NamedCredential/ChangeNamedCredentialCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        named_credential_id = path "namedCredentialId" (String);
        change_named_credential_compartment_details =
            json(models::ChangeNamedCredentialCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_named_credential, models::NamedCredential,
            models::NamedCredentialLifecycleState);
    }
}
