// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a delegation subscription to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDelegationSubscriptionDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the service provider.
    pub service_provider_id: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the subscribed service.
    pub subscribed_service_type: models::DelegationSubscriptionSubscribedServiceType,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDelegationSubscriptionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            service_provider_id = "serviceProviderId", with_service_provider_id(String);
            subscribed_service_type = "subscribedServiceType",
                with_subscribed_service_type(models::DelegationSubscriptionSubscribedServiceType);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
