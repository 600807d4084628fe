// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the private application.
    ///
    /// The response has the header `etag`.
    GetPrivateApplication = GET "/privateApplications/{privateApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplication/GetPrivateApplication";
    required {
        private_application_id = path "privateApplicationId" (String);
    }
    returns { json(models::PrivateApplication), state(models::PrivateApplicationLifecycleState) }
}
