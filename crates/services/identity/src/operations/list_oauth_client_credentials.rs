// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OAuth 2.0 client credentials of a user, without their secrets.
    ListOAuthClientCredentials = GET "/users/{userId}/oauth2ClientCredentials",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/ListOAuthClientCredentials";
    required {
        user_id = path "userId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListOAuthClientCredentialsLifecycleState);
    }
    returns {
        pages(Vec<models::OAuth2ClientCredentialSummary>),
        items(models::OAuth2ClientCredentialSummary),
    }
}
