// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the named credential.
    ///
    /// The response has the header `etag`.
    GetNamedCredential = GET "/namedCredentials/{namedCredentialId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/NamedCredential/GetNamedCredential";
    required {
        named_credential_id = path "namedCredentialId" (String);
    }
    returns { json(models::NamedCredential), state(models::NamedCredentialLifecycleState) }
}
