// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the condition of access rule criteria.
    pub enum AccessRuleCriteriaCondition {
        UrlIs = "URL_IS",
        UrlIsNot = "URL_IS_NOT",
        UrlStartsWith = "URL_STARTS_WITH",
        UrlPartEndsWith = "URL_PART_ENDS_WITH",
        UrlPartContains = "URL_PART_CONTAINS",
        UrlRegex = "URL_REGEX",
        UrlDoesNotMatchRegex = "URL_DOES_NOT_MATCH_REGEX",
        UrlDoesNotStartWith = "URL_DOES_NOT_START_WITH",
        UrlPartDoesNotContain = "URL_PART_DOES_NOT_CONTAIN",
        UrlPartDoesNotEndWith = "URL_PART_DOES_NOT_END_WITH",
        IpIs = "IP_IS",
        IpIsNot = "IP_IS_NOT",
        IpInList = "IP_IN_LIST",
        IpNotInList = "IP_NOT_IN_LIST",
        HttpHeaderContains = "HTTP_HEADER_CONTAINS",
        HttpMethodIs = "HTTP_METHOD_IS",
        HttpMethodIsNot = "HTTP_METHOD_IS_NOT",
        CountryIs = "COUNTRY_IS",
        CountryIsNot = "COUNTRY_IS_NOT",
        UserAgentIs = "USER_AGENT_IS",
        UserAgentIsNot = "USER_AGENT_IS_NOT",
    }
}
