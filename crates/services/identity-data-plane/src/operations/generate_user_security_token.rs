// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a user security token.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GenerateUserSecurityToken = POST "/token/upst/actions/GenerateUpst",
        "https://docs.oracle.com/iaas/api/#/en/identity-dp/v1/SecurityToken/GenerateUserSecurityToken";
    facts {
        without_default_retry();
        with_secret_fields(&["token"]);
    }
    required {
        generate_user_security_token_details = json(models::GenerateUserSecurityTokenDetails);
    }
    returns { json(models::SecurityToken) }
}
