// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an inventory to import.
    ///
    /// The field `resourceType` selects the variant.
    pub enum ImportInventoryDetails by "resourceType", sent {
        Asset(models::ImportInventoryViaAssetsDetails) = "ASSET", as_asset;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Asset;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Asset;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Asset;
    }
}
