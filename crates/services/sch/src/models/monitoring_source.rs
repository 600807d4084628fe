// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A monitoring source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSource {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The namespace details.
    pub namespace_details: models::MonitoringSourceNamespaceDetails,
}

model! {
    MonitoringSource {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            namespace_details = "namespaceDetails",
                with_namespace_details(models::MonitoringSourceNamespaceDetails);
        }
    }
}
