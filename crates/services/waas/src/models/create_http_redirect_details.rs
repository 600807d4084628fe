// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an HTTP redirect to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHttpRedirectDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The domain.
    pub domain: String,
    /// The target.
    pub target: models::HttpRedirectTarget,
    /// The response code.
    pub response_code: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateHttpRedirectDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            domain = "domain", with_domain(String);
            target = "target", with_target(models::HttpRedirectTarget);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            response_code = "responseCode", with_response_code(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
