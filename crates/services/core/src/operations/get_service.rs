// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetService = GET "/services/{serviceId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Service/GetService";
    facts { without_default_retry(); }
    required {
        service_id = path "serviceId" (String);
    }
    returns { json(models::Service) }
}
