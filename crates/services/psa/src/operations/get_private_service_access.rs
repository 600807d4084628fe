// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the private service access.
    ///
    /// The response has the header `etag`.
    GetPrivateServiceAccess = GET "/privateServiceAccess/{privateServiceAccessId}",
        "https://docs.oracle.com/iaas/api/#/en/psasvc/20240301/PrivateServiceAccess/GetPrivateServiceAccess";
    required {
        private_service_access_id = path "privateServiceAccessId" (String);
    }
    returns {
        json(models::PrivateServiceAccess),
        state(models::PrivateServiceAccessLifecycleState),
    }
}
