// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a resolver endpoint.
    ///
    /// The field `endpointType` selects the variant.
    pub enum UpdateResolverEndpointDetails by "endpointType", sent {
        Vnic(models::UpdateResolverVnicEndpointDetails) = "VNIC", as_vnic;
    }
    shared {
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Vnic;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Vnic;
    }
}
