// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a domain to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDomainDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the domain.
    pub domain_name: String,
    /// The email address for notifications and for the Notifications subscription.
    pub subscription_email: Option<String>,
    /// Whether governance is enabled for the domain. Default: `false`.
    pub is_governance_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDomainDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            domain_name = "domainName", with_domain_name(String);
        }
        optional {
            subscription_email = "subscriptionEmail", with_subscription_email(String);
            is_governance_enabled = "isGovernanceEnabled", with_is_governance_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
