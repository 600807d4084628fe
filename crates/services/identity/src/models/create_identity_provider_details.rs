// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an identity provider to create.
    ///
    /// The field `protocol` selects the variant.
    pub enum CreateIdentityProviderDetails by "protocol", sent {
        Saml2(models::CreateSaml2IdentityProviderDetails) = "SAML2", as_saml2;
    }
    shared {
        /// The OCID of the tenancy.
        compartment_id = "compartmentId", str, in Saml2;
        /// The name, unique among the identity providers of the tenancy. It cannot be changed.
        name = "name", str, in Saml2;
        /// The description.
        description = "description", str, in Saml2;
        /// The identity provider product: `IDCS` or `ADFS`.
        product_type = "productType", copy models::IdentityProviderProductType, in Saml2;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Saml2;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Saml2;
    }
}
