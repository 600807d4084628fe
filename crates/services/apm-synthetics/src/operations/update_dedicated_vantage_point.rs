// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the dedicated vantage point.
    ///
    /// The response has the header `etag`.
    UpdateDedicatedVantagePoint = PUT "/dedicatedVantagePoints/{dedicatedVantagePointId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/DedicatedVantagePoint/UpdateDedicatedVantagePoint";
    required {
        dedicated_vantage_point_id = path "dedicatedVantagePointId" (String);
        apm_domain_id = query "apmDomainId" (String);
        update_dedicated_vantage_point_details = json(models::UpdateDedicatedVantagePointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DedicatedVantagePoint) }
}
