// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the condition of caching rule criteria.
    pub enum CachingRuleCriteriaCondition {
        UrlIs = "URL_IS",
        UrlStartsWith = "URL_STARTS_WITH",
        UrlPartEndsWith = "URL_PART_ENDS_WITH",
        UrlPartContains = "URL_PART_CONTAINS",
    }
}
