// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a baselineable metric to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBaselineableMetricDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: Option<String>,
    /// The column.
    pub column: String,
    /// The namespace.
    pub namespace: String,
    /// The resource group.
    pub resource_group: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
}

model! {
    CreateBaselineableMetricDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            column = "column", with_column(String);
            namespace = "namespace", with_namespace(String);
        }
        optional {
            name = "name", with_name(String);
            resource_group = "resourceGroup", with_resource_group(String);
            resource_type = "resourceType", with_resource_type(String);
        }
    }
}
