// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapabilityDetails {
    /// The service.
    pub service: String,
    /// The name.
    pub name: String,
    /// The additional details.
    pub additional_details: Option<models::AdditionalCapabilityDetails>,
}

model! {
    CapabilityDetails {
        required {
            service = "service", with_service(String);
            name = "name", with_name(String);
        }
        optional {
            additional_details = "additionalDetails",
                with_additional_details(models::AdditionalCapabilityDetails);
        }
    }
}
