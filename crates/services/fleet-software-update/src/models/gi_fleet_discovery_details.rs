// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a GI fleet discovery.
    ///
    /// The field `strategy` selects the variant.
    pub enum GiFleetDiscoveryDetails by "strategy" {
        DiscoveryResults(models::GiDiscoveryResults) = "DISCOVERY_RESULTS", as_discovery_results;
        Filters(models::GiFiltersDiscovery) = "FILTERS", as_filters;
        SearchQuery(models::GiSearchQueryDiscovery) = "SEARCH_QUERY", as_search_query;
        TargetList(models::GiTargetListDiscovery) = "TARGET_LIST", as_target_list;
    }
}
