// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of summarized metric extensions resources to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestSummarizedMetricExtensionsResourcesDetails {
    /// The OCID of the metric extension.
    pub metric_extension_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The association status.
    pub association_status:
        Option<models::RequestSummarizedMetricExtensionsResourcesAssociationStatus>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The fields or attributes to group by.
    pub group_by: Option<models::RequestSummarizedMetricExtensionsResourcesGroupBy>,
    /// The field to sort by.
    pub sort_by: Option<models::RequestSummarizedMetricExtensionsResourcesSortBy>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::RequestSummarizedMetricExtensionsResourcesSortOrder>,
}

model! {
    RequestSummarizedMetricExtensionsResourcesDetails {
        optional {
            metric_extension_id = "metricExtensionId", with_metric_extension_id(String);
            resource_type = "resourceType", with_resource_type(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            association_status = "associationStatus",
                with_association_status(models::RequestSummarizedMetricExtensionsResourcesAssociationStatus);
            resource_id = "resourceId", with_resource_id(String);
            group_by = "groupBy",
                with_group_by(models::RequestSummarizedMetricExtensionsResourcesGroupBy);
            sort_by = "sortBy",
                with_sort_by(models::RequestSummarizedMetricExtensionsResourcesSortBy);
            sort_order = "sortOrder",
                with_sort_order(models::RequestSummarizedMetricExtensionsResourcesSortOrder);
        }
    }
}
