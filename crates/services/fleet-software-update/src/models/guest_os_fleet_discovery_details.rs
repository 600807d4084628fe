// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a guest OS fleet discovery.
    ///
    /// The field `strategy` selects the variant.
    pub enum GuestOsFleetDiscoveryDetails by "strategy" {
        DiscoveryResults(models::GuestOsDiscoveryResults) = "DISCOVERY_RESULTS",
            as_discovery_results;
        Filters(models::GuestOsFiltersDiscovery) = "FILTERS", as_filters;
        SearchQuery(models::GuestOsSearchQueryDiscovery) = "SEARCH_QUERY", as_search_query;
        TargetList(models::GuestOsTargetListDiscovery) = "TARGET_LIST", as_target_list;
    }
}
