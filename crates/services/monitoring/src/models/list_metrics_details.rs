// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of metrics to list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMetricsDetails {
    /// The name. Example: `CpuUtilization`.
    pub name: Option<String>,
    /// The namespace. Example: `oci_computeagent`.
    pub namespace: Option<String>,
    /// The resource group to match. If absent, only metric data without a resource group is
    /// returned. Example: `frontend-fleet`.
    pub resource_group: Option<String>,
    /// The filter by dimensions, as key-value pairs.
    pub dimension_filters: Option<BTreeMap<String, String>>,
    /// The fields or attributes to group by.
    pub group_by: Option<Vec<String>>,
    /// The field to sort by.
    pub sort_by: Option<models::ListMetricsSortBy>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::ListMetricsSortOrder>,
}

model! {
    ListMetricsDetails {
        optional {
            name = "name", with_name(String);
            namespace = "namespace", with_namespace(String);
            resource_group = "resourceGroup", with_resource_group(String);
            dimension_filters = "dimensionFilters", with_dimension_filters({String});
            group_by = "groupBy", with_group_by([String]);
            sort_by = "sortBy", with_sort_by(models::ListMetricsSortBy);
            sort_order = "sortOrder", with_sort_order(models::ListMetricsSortOrder);
        }
    }
}
