// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the named credential.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateNamedCredential = PUT "/namedCredentials/{namedCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/NamedCredential/UpdateNamedCredential";
    facts { without_default_retry(); }
    required {
        named_credential_id = path "namedCredentialId" (String);
        update_named_credential_details = json(models::UpdateNamedCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::NamedCredential) }
    then {
        settled(get_named_credential, models::NamedCredential,
            models::NamedCredentialLifecycleState);
    }
}
