// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An external identity provider, whose users can sign in to the tenancy.
    ///
    /// The field `protocol` selects the variant.
    pub enum IdentityProvider by "protocol" {
        Saml2(models::Saml2IdentityProvider) = "SAML2", as_saml2;
    }
    shared {
        /// The OCID of the identity provider.
        id = "id", str, in Saml2;
        /// The OCID of the tenancy.
        compartment_id = "compartmentId", str, in Saml2;
        /// The name, shown to users at sign-in. It is unique within the tenancy and cannot be
        /// changed.
        name = "name", str, in Saml2;
        /// The description.
        description = "description", str, in Saml2;
        /// The identity provider product: `IDCS` or `ADFS`.
        product_type = "productType", copy models::IdentityProviderProductType, in Saml2;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Saml2;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::IdentityProviderLifecycleState, in Saml2;
        /// The reason for the inactive state, as a number. Absent if the resource is active.
        inactive_status = "inactiveStatus", copy i64, in Saml2;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Saml2;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Saml2;
    }
}
