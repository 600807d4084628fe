// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes on the premise vantage point.
    DeleteOnPremiseVantagePoint = DELETE "/onPremiseVantagePoints/{onPremiseVantagePointId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/OnPremiseVantagePoint/DeleteOnPremiseVantagePoint";
    required {
        on_premise_vantage_point_id = path "onPremiseVantagePointId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
