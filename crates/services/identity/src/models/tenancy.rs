// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The account of an organization in Oracle Cloud Infrastructure. It is the root compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tenancy {
    /// The OCID of the tenancy.
    pub id: Option<String>,
    /// The name of the tenancy.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the home region, such as `PHX`.
    pub home_region_key: Option<String>,
    /// The URL, in the home region, of the endpoint compatible with Identity Cloud Service.
    pub upi_idcs_compatibility_layer_endpoint: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Tenancy {
        id = "id";
        name = "name";
        description = "description";
        home_region_key = "homeRegionKey";
        upi_idcs_compatibility_layer_endpoint = "upiIdcsCompatibilityLayerEndpoint";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
