// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests the named credential.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    TestNamedCredential = POST "/namedCredentials/{namedCredentialId}/actions/test",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/NamedCredential/TestNamedCredential";
    facts { without_default_retry(); }
    required {
        named_credential_id = path "namedCredentialId" (String);
        test_named_credential_details = json(models::TestNamedCredentialDetails);
    }
    returns { json(models::TestNamedCredentialStatus) }
}
