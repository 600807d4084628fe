// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a SAML 2.0 identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSaml2IdentityProviderDetails {
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL of the identity provider's SAML metadata.
    pub metadata_url: Option<String>,
    /// The SAML metadata of the identity provider, as XML.
    pub metadata: Option<String>,
    /// Additional attributes of the identity provider, as key-value pairs.
    pub freeform_attributes: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateSaml2IdentityProviderDetails, "protocol" = "SAML2" {
        optional {
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            metadata_url = "metadataUrl", with_metadata_url(String), clear_metadata_url;
            metadata = "metadata", with_metadata(String), clear_metadata;
            freeform_attributes = "freeformAttributes", with_freeform_attributes({String}),
                clear_freeform_attributes;
        }
    }
}
