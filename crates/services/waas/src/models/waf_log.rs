// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, model};

/// A WAF log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafLog {
    /// The action.
    pub action: Option<String>,
    /// The captcha action.
    pub captcha_action: Option<String>,
    /// The captcha expected.
    pub captcha_expected: Option<String>,
    /// The captcha received.
    pub captcha_received: Option<String>,
    /// The captcha fail count.
    pub captcha_fail_count: Option<String>,
    /// The IPv4 address of the client.
    pub client_address: Option<String>,
    /// The name of the country.
    pub country_name: Option<String>,
    /// The user agent.
    pub user_agent: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The protection rule detections, as key-value pairs.
    pub protection_rule_detections: Option<BTreeMap<String, String>>,
    /// The HTTP method of the request.
    pub http_method: Option<String>,
    /// The path and query of the request.
    pub request_url: Option<String>,
    /// The HTTP headers, as key-value pairs.
    pub http_headers: Option<BTreeMap<String, Secret>>,
    /// The value of the `Referrer` header.
    pub referrer: Option<String>,
    /// The response code.
    pub response_code: Option<i64>,
    /// The response size.
    pub response_size: Option<i64>,
    /// The key of the incident.
    pub incident_key: Option<String>,
    /// The fingerprint.
    pub fingerprint: Option<String>,
    /// The device.
    pub device: Option<String>,
    /// The country code.
    pub country_code: Option<String>,
    /// The headers of the request.
    pub request_headers: Option<BTreeMap<String, Secret>>,
    /// The key of the threat feed that matched the request.
    pub threat_feed_key: Option<String>,
    /// The key of the access rule.
    pub access_rule_key: Option<String>,
    /// The address rate limiting key.
    pub address_rate_limiting_key: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The type of the log.
    pub log_type: Option<String>,
    /// The address of the origin server.
    pub origin_address: Option<String>,
    /// The origin response time.
    pub origin_response_time: Option<String>,
}

model! {
    WafLog {
        action = "action";
        captcha_action = "captchaAction";
        captcha_expected = "captchaExpected";
        captcha_received = "captchaReceived";
        captcha_fail_count = "captchaFailCount";
        client_address = "clientAddress";
        country_name = "countryName";
        user_agent = "userAgent";
        domain = "domain";
        protection_rule_detections = "protectionRuleDetections";
        http_method = "httpMethod";
        request_url = "requestUrl";
        http_headers = "httpHeaders";
        referrer = "referrer";
        response_code = "responseCode";
        response_size = "responseSize";
        incident_key = "incidentKey";
        fingerprint = "fingerprint";
        device = "device";
        country_code = "countryCode";
        request_headers = "requestHeaders";
        threat_feed_key = "threatFeedKey";
        access_rule_key = "accessRuleKey";
        address_rate_limiting_key = "addressRateLimitingKey";
        timestamp = "timestamp";
        log_type = "logType";
        origin_address = "originAddress";
        origin_response_time = "originResponseTime";
    }
}
