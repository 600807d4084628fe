// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// The reporting region.
    pub reporting_region: String,
    /// The status.
    pub status: Option<models::ConfigurationStatus>,
    /// The service configurations of the tenant.
    pub service_configurations: Option<Vec<models::ServiceConfiguration>>,
    /// Whether the customer creates the Oracle-managed resources.
    pub self_manage_resources: Option<bool>,
}

model! {
    Configuration {
        reporting_region = "reportingRegion";
        status = "status";
        service_configurations = "serviceConfigurations";
        self_manage_resources = "selfManageResources";
    }
}
