// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an organization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganizationDetails {
    /// The OCID of the default Universal Credits subscription, which tenancies that join the
    /// organization get unless another one is assigned.
    pub default_ucm_subscription_id: String,
}

model! {
    UpdateOrganizationDetails {
        required {
            default_ucm_subscription_id = "defaultUcmSubscriptionId",
                with_default_ucm_subscription_id(String);
        }
    }
}
