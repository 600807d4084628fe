// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates on the premise vantage point.
    ///
    /// The response has the header `etag`.
    UpdateOnPremiseVantagePoint = PUT "/onPremiseVantagePoints/{onPremiseVantagePointId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/OnPremiseVantagePoint/UpdateOnPremiseVantagePoint";
    required {
        on_premise_vantage_point_id = path "onPremiseVantagePointId" (String);
        apm_domain_id = query "apmDomainId" (String);
        update_on_premise_vantage_point_details = json(models::UpdateOnPremiseVantagePointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OnPremiseVantagePoint) }
}
