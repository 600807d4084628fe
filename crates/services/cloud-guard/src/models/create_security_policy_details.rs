// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a security policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityPolicyDetails {
    /// The short name of the security policy.
    pub friendly_name: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The category.
    pub category: Option<String>,
    /// The services.
    pub services: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSecurityPolicyDetails {
        friendly_name = "friendlyName";
        display_name = "displayName";
        description = "description";
        category = "category";
        services = "services";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
