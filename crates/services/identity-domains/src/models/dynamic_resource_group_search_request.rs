// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dynamic resource group search request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicResourceGroupSearchRequest {
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The attributes. As a parameter, the attributes to return instead of the default ones,
    /// separated by commas.
    pub attributes: Option<Vec<String>>,
    /// The sets of attributes to return, by their return type: `all`, `always`, `never`, `request`
    /// or `default`. Combined with `attributes`. Case-insensitive.
    pub attribute_sets: Option<Vec<models::DynamicResourceGroupSearchRequestAttributeSet>>,
    /// The SCIM filter expression that selects the resources.
    pub filter: Option<String>,
    /// The field to sort by.
    pub sort_by: Option<String>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::DynamicResourceGroupSearchRequestSortOrder>,
    /// The index of the first result, counted from 1.
    pub start_index: Option<i64>,
    /// The desired maximum number of results per page. At most 1,000.
    pub count: Option<i64>,
}

model! {
    DynamicResourceGroupSearchRequest {
        required {
            schemas = "schemas", with_schemas([String]);
        }
        optional {
            attributes = "attributes", with_attributes([String]);
            attribute_sets = "attributeSets",
                with_attribute_sets([models::DynamicResourceGroupSearchRequestAttributeSet]);
            filter = "filter", with_filter(String);
            sort_by = "sortBy", with_sort_by(String);
            sort_order = "sortOrder",
                with_sort_order(models::DynamicResourceGroupSearchRequestSortOrder);
            start_index = "startIndex", with_start_index(i64);
            count = "count", with_count(i64);
        }
    }
}
