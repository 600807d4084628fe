// @generated from spec/container-registry.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the access token.
    GetAccessToken = GET "/docker/token",
        "https://docs.oracle.com/iaas/api/#/en/container-registry/20180419/AccessToken/GetAccessToken";
    facts { with_secret_fields(&["access_token", "token"]); }
    optional {
        /// The service.
        service = query "service" (String);
        /// The scope. Example: `repository:namespace/reponame:pull,push`.
        scope = query "scope" (String);
    }
    returns { json(models::AccessToken) }
}
