// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a resource validation to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestResourceValidationDetails {
    /// Whether all resources of the fleet are validated.
    pub is_applicable_to_all_resources: Option<bool>,
    /// The IDs of the resources.
    pub resource_ids: Option<Vec<String>>,
}

model! {
    RequestResourceValidationDetails {
        optional {
            is_applicable_to_all_resources = "isApplicableToAllResources",
                with_is_applicable_to_all_resources(bool);
            resource_ids = "resourceIds", with_resource_ids([String]);
        }
    }
}
