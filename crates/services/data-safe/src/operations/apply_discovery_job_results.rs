// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Applies the discovery job results.
    ///
    /// The response has the header `opc-work-request-id`.
    ApplyDiscoveryJobResults =
        POST "/sensitiveDataModels/{sensitiveDataModelId}/sensitiveColumns/actions/applyDiscoveryJobResults",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveDataModel/ApplyDiscoveryJobResults";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
        apply_discovery_job_results_details = json(models::ApplyDiscoveryJobResultsDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
