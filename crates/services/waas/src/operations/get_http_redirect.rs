// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the HTTP redirect.
    ///
    /// The response has the header `etag`.
    GetHttpRedirect = GET "/httpRedirects/{httpRedirectId}",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/HttpRedirect/GetHttpRedirect";
    required {
        http_redirect_id = path "httpRedirectId" (String);
    }
    returns { json(models::HttpRedirect), state(models::HttpRedirectLifecycleState) }
}
