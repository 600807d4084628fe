// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets on the premise vantage point.
    ///
    /// The response has the header `etag`.
    GetOnPremiseVantagePoint = GET "/onPremiseVantagePoints/{onPremiseVantagePointId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/OnPremiseVantagePoint/GetOnPremiseVantagePoint";
    required {
        on_premise_vantage_point_id = path "onPremiseVantagePointId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    returns { json(models::OnPremiseVantagePoint) }
}
