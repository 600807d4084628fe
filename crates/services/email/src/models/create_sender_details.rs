// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a sender to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSenderDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The email address.
    pub email_address: String,
    /// The OCID of the email IP pool.
    pub email_ip_pool_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSenderDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            email_address = "emailAddress", with_email_address(String);
        }
        optional {
            email_ip_pool_id = "emailIpPoolId", with_email_ip_pool_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
