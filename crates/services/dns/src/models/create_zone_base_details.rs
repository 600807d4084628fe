// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a zone base to create.
    ///
    /// The field `migrationSource` selects the variant.
    pub enum CreateZoneBaseDetails by "migrationSource", sent {
        Dynect(models::CreateMigratedDynectZoneDetails) = "DYNECT", as_dynect;
        None(models::CreateZoneDetails) = "NONE", as_none;
    }
    shared {
        /// The name.
        name = "name", str, in Dynect None;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Dynect None;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Dynect None;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Dynect None;
    }
}
