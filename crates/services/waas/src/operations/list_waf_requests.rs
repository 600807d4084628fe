// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the WAF requests.
    ListWafRequests = GET "/waasPolicies/{waasPolicyId}/reports/waf/requests",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/WafRequest/ListWafRequests";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    optional {
        /// Filters by the time of the observation: at or after this time.
        time_observed_greater_than_or_equal_to = query "timeObservedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the observation: before this time.
        time_observed_less_than = query "timeObservedLessThan" (DateTime<Utc>);
        /// The maximum number of items per page. Default: `10`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::WafRequest>), items(models::WafRequest) }
}
