// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a domain governance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDomainGovernanceDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the domain.
    pub domain_id: String,
    /// The email address for notifications and for the Notifications subscription.
    pub subscription_email: String,
    /// The ID of the Notifications topic.
    pub ons_topic_id: String,
    /// The ID of the ONS subscription of the domain governance.
    pub ons_subscription_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDomainGovernanceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            domain_id = "domainId", with_domain_id(String);
            subscription_email = "subscriptionEmail", with_subscription_email(String);
            ons_topic_id = "onsTopicId", with_ons_topic_id(String);
            ons_subscription_id = "onsSubscriptionId", with_ons_subscription_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
