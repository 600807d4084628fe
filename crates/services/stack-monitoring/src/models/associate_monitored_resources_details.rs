// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of monitored resources to associate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateMonitoredResourcesDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the association.
    pub association_type: String,
    /// The OCID of the monitored source resource.
    pub source_resource_id: String,
    /// The OCID of the destination resource.
    pub destination_resource_id: String,
}

model! {
    AssociateMonitoredResourcesDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            association_type = "associationType", with_association_type(String);
            source_resource_id = "sourceResourceId", with_source_resource_id(String);
            destination_resource_id = "destinationResourceId", with_destination_resource_id(String);
        }
    }
}
