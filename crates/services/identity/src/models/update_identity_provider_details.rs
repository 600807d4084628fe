// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in an identity provider.
    ///
    /// The field `protocol` selects the variant.
    pub enum UpdateIdentityProviderDetails by "protocol", sent {
        Saml2(models::UpdateSaml2IdentityProviderDetails) = "SAML2", as_saml2;
    }
    shared {
        /// The description.
        description = "description", str, in Saml2;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Saml2;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Saml2;
    }
}
