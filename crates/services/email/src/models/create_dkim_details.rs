// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// The details of a DKIM to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDkimDetails {
    /// The name.
    pub name: Option<String>,
    /// The OCID of the email domain.
    pub email_domain_id: String,
    /// The description.
    pub description: Option<String>,
    /// The private key.
    pub private_key: Option<Secret>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDkimDetails {
        required {
            email_domain_id = "emailDomainId", with_email_domain_id(String);
        }
        optional {
            name = "name", with_name(String);
            description = "description", with_description(String);
            private_key = "privateKey", with_private_key(Secret);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
