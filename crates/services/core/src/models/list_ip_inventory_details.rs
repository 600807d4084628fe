// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an IP inventory to list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIpInventoryDetails {
    /// The selected regions.
    pub region_list: Vec<String>,
    /// The OCIDs of the compartments.
    pub compartment_list: Vec<String>,
    /// Whether the selected filters are overridden.
    pub override_filters: Option<bool>,
    /// The utilization.
    pub utilization: Option<f64>,
    /// Whether to list only overlapping VCNs.
    pub overlapping_vcns_only: Option<bool>,
    /// The address type list.
    pub address_type_list: Option<Vec<models::AddressType>>,
    /// The resource type list.
    pub resource_type_list: Option<Vec<models::ListIpInventoryResourceTypeList>>,
    /// The search keyword.
    pub search_keyword: Option<String>,
    /// The field to sort by.
    pub sort_by: Option<models::ListIpInventorySortBy>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::ListIpInventorySortOrder>,
    /// The pagination offset.
    pub pagination_offset: Option<i64>,
    /// The pagination limit. Example: `50`.
    pub pagination_limit: Option<i64>,
}

model! {
    ListIpInventoryDetails {
        required {
            region_list = "regionList", with_region_list([String]);
            compartment_list = "compartmentList", with_compartment_list([String]);
        }
        optional {
            override_filters = "overrideFilters", with_override_filters(bool);
            utilization = "utilization", with_utilization(f64);
            overlapping_vcns_only = "overlappingVcnsOnly", with_overlapping_vcns_only(bool);
            address_type_list = "addressTypeList", with_address_type_list([models::AddressType]);
            resource_type_list = "resourceTypeList",
                with_resource_type_list([models::ListIpInventoryResourceTypeList]);
            search_keyword = "searchKeyword", with_search_keyword(String);
            sort_by = "sortBy", with_sort_by(models::ListIpInventorySortBy);
            sort_order = "sortOrder", with_sort_order(models::ListIpInventorySortOrder);
            pagination_offset = "paginationOffset", with_pagination_offset(i64);
            pagination_limit = "paginationLimit", with_pagination_limit(i64);
        }
    }
}
