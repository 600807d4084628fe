// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the threat feeds.
    ///
    /// The response has the header `etag`.
    ListThreatFeeds = GET "/waasPolicies/{waasPolicyId}/wafConfig/threatFeeds",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/ThreatFeed/ListThreatFeeds";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page. Default: `10`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::ThreatFeed>), items(models::ThreatFeed) }
}
