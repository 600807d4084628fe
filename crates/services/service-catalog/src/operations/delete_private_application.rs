// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the private application.
    ///
    /// The response has the header `opc-work-request-id`.
    DeletePrivateApplication = DELETE "/privateApplications/{privateApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplication/DeletePrivateApplication";
    required {
        private_application_id = path "privateApplicationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_private_application); }
}
