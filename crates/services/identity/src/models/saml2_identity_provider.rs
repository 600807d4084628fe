// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A SAML 2.0 identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Saml2IdentityProvider {
    /// The OCID of the identity provider.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name, shown to users at sign-in. It is unique within the tenancy and cannot be changed.
    pub name: String,
    /// The description.
    pub description: String,
    /// The identity provider product: `IDCS` or `ADFS`.
    pub product_type: models::IdentityProviderProductType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::IdentityProviderLifecycleState,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL of the identity provider's SAML metadata.
    pub metadata_url: String,
    /// The SAML metadata of the identity provider, as XML.
    pub metadata: Option<String>,
    /// The certificate that verifies the SAML tokens of the identity provider.
    pub signing_certificate: String,
    /// The sign-in URL that federated users are redirected to.
    pub redirect_url: String,
    /// Additional attributes of the identity provider, as key-value pairs.
    pub freeform_attributes: Option<BTreeMap<String, String>>,
}

model! {
    Saml2IdentityProvider, "protocol" = "SAML2" {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        product_type = "productType";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        metadata_url = "metadataUrl";
        metadata = "metadata";
        signing_certificate = "signingCertificate";
        redirect_url = "redirectUrl";
        freeform_attributes = "freeformAttributes";
    }
}
