// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a metric extension to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMetricExtensionDetails {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The collection schedule of the metric extension, as an RFC 5545 recurrence rule with `FREQ`
    /// and `INTERVAL`.
    pub collection_recurrences: String,
    /// The metrics of the metric extension.
    pub metric_list: Vec<models::Metric>,
    /// The properties of the query.
    pub query_properties: models::MetricExtensionQueryProperties,
}

model! {
    CreateMetricExtensionDetails {
        required {
            name = "name", with_name(String);
            display_name = "displayName", with_display_name(String);
            resource_type = "resourceType", with_resource_type(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            collection_recurrences = "collectionRecurrences", with_collection_recurrences(String);
            metric_list = "metricList", with_metric_list([models::Metric]);
            query_properties = "queryProperties",
                with_query_properties(models::MetricExtensionQueryProperties);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
