// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a scoped access token.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GenerateScopedAccessToken = POST "/actions/generateScopedAccessToken",
        "https://docs.oracle.com/iaas/api/#/en/identity-dp/v1/SecurityToken/GenerateScopedAccessToken";
    facts {
        without_default_retry();
        with_secret_fields(&["token"]);
    }
    required {
        generate_scoped_access_token_details = json(models::GenerateScopedAccessTokenDetails);
    }
    returns { json(models::SecurityToken) }
}
