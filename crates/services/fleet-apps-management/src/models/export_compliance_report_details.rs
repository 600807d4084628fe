// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a compliance report to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportComplianceReportDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the entity.
    pub entity_id: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The name of the product stack.
    pub product_stack: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The compliance state.
    pub compliance_state: Option<models::ExportComplianceReportComplianceState>,
}

model! {
    ExportComplianceReportDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            entity_id = "entityId", with_entity_id(String);
            resource_id = "resourceId", with_resource_id(String);
            product_stack = "productStack", with_product_stack(String);
            product_name = "productName", with_product_name(String);
            compliance_state = "complianceState",
                with_compliance_state(models::ExportComplianceReportComplianceState);
        }
    }
}
