// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DB fleet discovery.
    ///
    /// The field `strategy` selects the variant.
    pub enum DbFleetDiscoveryDetails by "strategy" {
        DiscoveryResults(models::DbDiscoveryResults) = "DISCOVERY_RESULTS", as_discovery_results;
        Filters(models::DbFiltersDiscovery) = "FILTERS", as_filters;
        SearchQuery(models::DbSearchQueryDiscovery) = "SEARCH_QUERY", as_search_query;
        TargetList(models::DbTargetListDiscovery) = "TARGET_LIST", as_target_list;
    }
}
