// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a query endpoint.
///
/// Inferred from sibling operations: Oracle's reference does not state this, and the service may
/// differ.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateQueryEndpointDetails {
    /// The common names or subject alternative names (SANs) allowed in client certificates, at most
    /// five. At most 5 items.
    pub allowed_sans: Option<Vec<String>>,
    /// The OCID of the CA bundle to trust.
    pub ca_bundle_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description. At most 2,048 characters.
    pub description: Option<String>,
    /// The display name. At most 255 characters.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateQueryEndpointDetails {
        optional {
            allowed_sans = "allowedSans", with_allowed_sans([String]), clear_allowed_sans;
            ca_bundle_id = "caBundleId", with_ca_bundle_id(String), clear_ca_bundle_id;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
