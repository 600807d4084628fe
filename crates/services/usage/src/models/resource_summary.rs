// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSummary {
    /// The daily unit display name.
    pub daily_unit_display_name: Option<String>,
    /// The hourly unit display name.
    pub hourly_unit_display_name: Option<String>,
    /// The raw unit display name.
    pub raw_unit_display_name: Option<String>,
    /// The usage data type.
    pub usage_data_type: Option<models::ResourceUsageDataType>,
    /// The name.
    pub name: Option<String>,
    /// The servicename.
    pub servicename: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the instance.
    pub instance_type: Option<String>,
    /// Whether it is purchased.
    pub is_purchased: Option<bool>,
    /// The child resources.
    pub child_resources: Option<Vec<String>>,
    /// The SKUs.
    pub skus: Option<Vec<models::SkuProducts>>,
}

model! {
    ResourceSummary {
        daily_unit_display_name = "dailyUnitDisplayName";
        hourly_unit_display_name = "hourlyUnitDisplayName";
        raw_unit_display_name = "rawUnitDisplayName";
        usage_data_type = "usageDataType";
        name = "name";
        servicename = "servicename";
        description = "description";
        instance_type = "instanceType";
        is_purchased = "isPurchased";
        child_resources = "childResources";
        skus = "skus";
    }
}
