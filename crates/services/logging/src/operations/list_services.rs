// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the services.
    ///
    /// The response has the header `opc-previous-page`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListServices = GET "/v2/registry/services",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/ServiceSummary/ListServices";
    facts { without_default_retry(); }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(Vec<models::ServiceSummary>) }
}
