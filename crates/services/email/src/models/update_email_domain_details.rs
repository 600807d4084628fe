// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an email domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailDomainDetails {
    /// The ID of the domain in Domain Management. Applies only to verification by domain ID.
    pub domain_verification_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateEmailDomainDetails {
        optional {
            domain_verification_id = "domainVerificationId", with_domain_verification_id(String),
                clear_domain_verification_id;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
