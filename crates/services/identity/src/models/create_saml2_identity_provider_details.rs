// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a SAML 2.0 identity provider to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSaml2IdentityProviderDetails {
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name, unique among the identity providers of the tenancy. It cannot be changed.
    pub name: String,
    /// The description.
    pub description: String,
    /// The identity provider product: `IDCS` or `ADFS`.
    pub product_type: models::IdentityProviderProductType,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL of the identity provider's SAML metadata.
    pub metadata_url: String,
    /// The SAML metadata of the identity provider, as XML.
    pub metadata: String,
    /// Additional attributes of the identity provider, as key-value pairs.
    pub freeform_attributes: Option<BTreeMap<String, String>>,
}

model! {
    CreateSaml2IdentityProviderDetails, "protocol" = "SAML2" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            description = "description", with_description(String);
            product_type = "productType", with_product_type(models::IdentityProviderProductType);
            metadata_url = "metadataUrl", with_metadata_url(String);
            metadata = "metadata", with_metadata(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_attributes = "freeformAttributes", with_freeform_attributes({String});
        }
    }
}
