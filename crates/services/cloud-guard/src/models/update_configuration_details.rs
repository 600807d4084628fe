// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConfigurationDetails {
    /// The reporting region.
    pub reporting_region: String,
    /// The status.
    pub status: models::ConfigurationStatus,
    /// The service configurations of the tenant.
    pub service_configurations: Option<Vec<models::ServiceConfiguration>>,
    /// Whether the customer creates the Oracle-managed resources.
    pub self_manage_resources: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateConfigurationDetails {
        required {
            reporting_region = "reportingRegion", with_reporting_region(String);
            status = "status", with_status(models::ConfigurationStatus);
        }
        optional {
            service_configurations = "serviceConfigurations",
                with_service_configurations([models::ServiceConfiguration]),
                clear_service_configurations;
            self_manage_resources = "selfManageResources", with_self_manage_resources(bool),
                clear_self_manage_resources;
        }
    }
}
