// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a subscription mapping to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionMappingDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription.
    pub subscription_id: String,
}

model! {
    CreateSubscriptionMappingDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subscription_id = "subscriptionId", with_subscription_id(String);
        }
    }
}
