// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the dedicated vantage point.
    ///
    /// The response has the header `etag`.
    GetDedicatedVantagePoint = GET "/dedicatedVantagePoints/{dedicatedVantagePointId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/DedicatedVantagePoint/GetDedicatedVantagePoint";
    required {
        dedicated_vantage_point_id = path "dedicatedVantagePointId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    returns { json(models::DedicatedVantagePoint) }
}
