// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics resource category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsResourceCategory {
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The name of the category.
    pub category_name: Option<String>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The display name of the resource.
    pub resource_display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    LogAnalyticsResourceCategory {
        optional {
            resource_id = "resourceId", with_resource_id(String);
            resource_type = "resourceType", with_resource_type(String);
            category_name = "categoryName", with_category_name(String);
            is_system = "isSystem", with_is_system(bool);
            resource_display_name = "resourceDisplayName", with_resource_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
