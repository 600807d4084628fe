// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Exadata infrastructure.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExadataInfrastructure = GET "/exadataInfrastructures/{exadataInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadataInfrastructure/GetExadataInfrastructure";
    facts { without_default_retry(); }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
    }
    optional {
        /// The fields to exclude from the response.
        excluded_fields = query_each "excludedFields"
            ([models::GetExadataInfrastructureExcludedField]);
    }
    returns {
        json(models::ExadataInfrastructure),
        state(models::ExadataInfrastructureLifecycleState),
    }
}
