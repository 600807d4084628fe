// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the API deployment specification.
    ///
    /// The response has the header `etag`.
    GetApiDeploymentSpecification = GET "/apis/{apiId}/deploymentSpecification",
        "https://docs.oracle.com/iaas/api/#/en/api-gateway/20190501/ApiSpecification/GetApiDeploymentSpecification";
    required {
        api_id = path "apiId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ApiSpecification) }
}
