// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConfigurationDetails {
    /// The interval of the domain discovery in hours.
    pub discovery_interval: Option<i64>,
    /// The paths that the domain discovery searches.
    pub domain_search_paths: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateConfigurationDetails {
        optional {
            discovery_interval = "discoveryInterval", with_discovery_interval(i64),
                clear_discovery_interval;
            domain_search_paths = "domainSearchPaths", with_domain_search_paths([String]),
                clear_domain_search_paths;
        }
    }
}
