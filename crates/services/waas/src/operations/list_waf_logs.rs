// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the WAF logs.
    ListWafLogs = GET "/waasPolicies/{waasPolicyId}/wafLogs",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/WafLog/ListWafLogs";
    facts { with_secret_fields(&["httpHeaders", "requestHeaders"]); }
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page. Default: `20`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the time of the observation: at or after this time.
        time_observed_greater_than_or_equal_to = query "timeObservedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the observation: before this time.
        time_observed_less_than = query "timeObservedLessThan" (DateTime<Utc>);
        /// Filters by the text: with this text anywhere in it.
        text_contains = query "textContains" (String);
        /// Filters by the key of the access rule.
        access_rule_key = query_each "accessRuleKey" ([String]);
        /// Filters by the action.
        action = query_each "action" ([models::ListWafLogsAction]);
        /// Filters by the IPv4 address of the client.
        client_address = query_each "clientAddress" ([String]);
        /// Filters by the country code.
        country_code = query_each "countryCode" ([String]);
        /// Filters by the name of the country.
        country_name = query_each "countryName" ([String]);
        /// Filters by the fingerprint.
        fingerprint = query_each "fingerprint" ([String]);
        /// Filters by the HTTP method of the request.
        http_method = query_each "httpMethod" ([models::ListWafLogsHttpMethod]);
        /// Filters by the key of the incident.
        incident_key = query_each "incidentKey" ([String]);
        /// Filters by the type of the log.
        log_type = query_each "logType" ([models::ListWafLogsLogType]);
        /// Filters by the address of the origin server.
        origin_address = query_each "originAddress" ([String]);
        /// Filters by the value of the `Referrer` header.
        referrer = query_each "referrer" ([String]);
        /// Filters by the path and query of the request.
        request_url = query_each "requestUrl" ([String]);
        /// Filters by the response code.
        response_code = query_each "responseCode" ([i64]);
        /// Filters by the key of the threat feed that matched the request.
        threat_feed_key = query_each "threatFeedKey" ([String]);
        /// Filters by the user agent.
        user_agent = query_each "userAgent" ([String]);
        /// The key of the protection rule.
        protection_rule_key = query_each "protectionRuleKey" ([String]);
    }
    returns { pages(Vec<models::WafLog>), items(models::WafLog) }
}
