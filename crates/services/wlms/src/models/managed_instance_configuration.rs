// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A managed instance configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceConfiguration {
    /// The interval of the domain discovery in hours.
    pub discovery_interval: Option<i64>,
    /// The paths that the domain discovery searches.
    pub domain_search_paths: Option<Vec<String>>,
}

model! {
    ManagedInstanceConfiguration {
        discovery_interval = "discoveryInterval";
        domain_search_paths = "domainSearchPaths";
    }
}
