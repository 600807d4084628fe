// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compliance report resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceReportResource {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The name of the tenancy.
    pub tenancy_name: Option<String>,
    /// The compartment.
    pub compartment: Option<String>,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The compliance state.
    pub compliance_state: models::ComplianceReportResourceComplianceState,
    /// The products.
    pub products: Option<Vec<models::ComplianceReportProduct>>,
}

model! {
    ComplianceReportResource {
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_type = "resourceType";
        tenancy_id = "tenancyId";
        tenancy_name = "tenancyName";
        compartment = "compartment";
        resource_region = "resourceRegion";
        compliance_state = "complianceState";
        products = "products";
    }
}
