// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a tenancy attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTenancyAttachmentDetails {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the Resource Analytics instance.
    pub resource_analytics_instance_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
}

model! {
    CreateTenancyAttachmentDetails {
        required {
            resource_analytics_instance_id = "resourceAnalyticsInstanceId",
                with_resource_analytics_instance_id(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
